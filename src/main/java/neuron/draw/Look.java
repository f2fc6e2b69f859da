package neuron.draw;

import static neuron.text.Language.say;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neuron.Activation;
import neuron.Activations;

/**
 * How an activation or a class is drawn, the same in every figure: its colour, its mark and its
 * dash.
 *
 * @param dash lengths of ink and gap, empty for a solid line
 */
public record Look(Color colour, Mark mark, List<Float> dash) {

  /** From the middle of a mark to the text behind it. */
  public static final double BEHIND_MARK = 13;

  private static final float LINE = 2.5f;
  private static final double SMALL_MARK = 4.5;

  /**
   * Solid where the lesson begins; what runs along such a line is dashed, so that both are seen.
   */
  private static final Map<String, Look> NAMED =
      Map.ofEntries(
          entry("identity", Theme.MUTED, Mark.PLUS, 1f, 5f),
          entry("step", Theme.AMBER, Mark.TRIANGLE_DOWN),
          entry("ReLU", Theme.BLUE, Mark.CIRCLE),
          entry("leaky ReLU", Theme.PURPLE, Mark.TRIANGLE_UP, 11f, 6f),
          entry("ELU", new Color(0x6C0090), Mark.TRIANGLE_RIGHT, 20f, 5f),
          entry("SELU", new Color(0x004848), Mark.TRIPOD, 14f, 5f, 1f, 5f),
          entry("softplus", new Color(0x1212C6), Mark.TRIPOD_DOWN, 5f, 5f),
          entry("GELU", new Color(0x6C3612), Mark.NEEDLE, 16f, 5f, 5f, 5f),
          entry("SiLU", new Color(0xC624B4), Mark.LOZENGE, 10f, 5f, 1f, 5f, 1f, 5f),
          entry("Mish", new Color(0x5A5A36), Mark.SNOWFLAKE, 1f, 8f),
          entry("sigmoid", Theme.VERMILLION, Mark.DIAMOND),
          entry("hard sigmoid", new Color(0x7E0036), Mark.HOLLOW_DIAMOND, 11f, 6f),
          entry("tanh", Theme.GREEN, Mark.SQUARE),
          entry("softsign", new Color(0x1248C6), Mark.HOLLOW_SQUARE, 20f, 5f));

  private static final List<Look> OTHERS =
      List.of(
          new Look(new Color(0x5B3FA0), Mark.STAR, List.of(14f, 5f, 1f, 5f)),
          new Look(new Color(0x9B2C3E), Mark.HEXAGON, List.of(6f, 5f)),
          new Look(new Color(0x566400), Mark.CROSS, List.of(18f, 6f)),
          new Look(new Color(0x006775), Mark.TRIANGLE_LEFT, List.of(10f, 5f, 1f, 5f, 1f, 5f)),
          new Look(new Color(0xA3216B), Mark.PENTAGON, List.of(3f, 5f)),
          new Look(Theme.INK, Mark.BURST, List.of(8f, 8f)));

  private static final List<Look> CLASSES =
      List.of(
          new Look(Theme.BLUE, Mark.CIRCLE, List.of()),
          new Look(Theme.VERMILLION, Mark.SQUARE, List.of()));

  private static final String OWN = ((Activation) z -> z).name();

  /** A look for each activation, in their order; no two share one. */
  public static List<Look> of(List<Activation> activations) {
    List<Look> looks = new ArrayList<>();
    for (Activation activation : activations) {
      Look look = of(activation);
      int next = Math.max(0, OTHERS.indexOf(look));
      while (looks.contains(look)) {
        look = OTHERS.get(next++ % OTHERS.size());
      }
      looks.add(look);
    }
    return looks;
  }

  /** That of the points of a class, 0 or 1. */
  public static Look ofClass(int label) {
    return CLASSES.get(label);
  }

  /** What each activation is called; those of one name are numbered. */
  public static List<String> names(List<Activation> activations) {
    Map<String, Integer> count = new LinkedHashMap<>();
    activations.forEach(activation -> count.merge(activation.name(), 1, Integer::sum));
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Activation activation : activations) {
      String name = activation.name();
      int number = seen.merge(name, 1, Integer::sum);
      names.add(say(name) + (count.get(name) == 1 ? "" : " " + number));
    }
    return names;
  }

  /**
   * Paints a text in the colour, in the largest size that fits, behind the mark.
   *
   * @param x the middle of the mark
   * @param room how wide the text may be
   */
  public void paintText(Graphics2D g, double x, double middle, String text, double room) {
    mark.paint(g, x, middle, SMALL_MARK, colour);
    Label.leftFitted(x + BEHIND_MARK, middle, text, LineNames.FONT, colour, room).paint(g);
  }

  public BasicStroke stroke() {
    if (dash.isEmpty()) {
      return Theme.round(LINE);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i);
    }
    return new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }

  private static Map.Entry<String, Look> entry(
      String name, Color colour, Mark mark, Float... dash) {
    return Map.entry(name, new Look(colour, mark, List.of(dash)));
  }

  /** That of the constant which it is under any name; otherwise its name decides. */
  private static Look of(Activation activation) {
    return Activations.all().stream()
        .filter(activation::isSameAs)
        .findFirst()
        .map(constant -> NAMED.get(constant.name()))
        .orElseGet(() -> of(activation.name()));
  }

  private static Look of(String name) {
    if (name.equals(OWN)) {
      return OTHERS.get(0);
    }
    Look named = NAMED.get(name);
    return named != null ? named : OTHERS.get(Math.floorMod(name.hashCode(), OTHERS.size()));
  }
}
