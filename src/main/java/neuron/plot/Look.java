package neuron.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neuron.Activation;

/**
 * How an activation is drawn, the same in every figure: its colour, its mark and its dash.
 *
 * @param dash lengths of ink and gap, empty for a solid line
 */
record Look(Color colour, Mark mark, List<Float> dash) {

  private static final float LINE = 2.5f;

  private static final Map<String, Look> NAMED =
      Map.of(
          "ReLU", new Look(Theme.BLUE, Mark.CIRCLE, List.of()),
          "sigmoid", new Look(Theme.VERMILLION, Mark.DIAMOND, List.of()),
          "tanh", new Look(Theme.GREEN, Mark.SQUARE, List.of()),
          "leaky ReLU", new Look(Theme.PURPLE, Mark.TRIANGLE_UP, List.of(11f, 6f)),
          "step", new Look(Theme.AMBER, Mark.TRIANGLE_DOWN, List.of()),
          "identity", new Look(Theme.MUTED, Mark.PLUS, List.of(1f, 5f)));

  private static final List<Look> OTHERS =
      List.of(
          new Look(new Color(0x5B3FA0), Mark.STAR, List.of(14f, 5f, 1f, 5f)),
          new Look(new Color(0x9B2C3E), Mark.HEXAGON, List.of(6f, 5f)),
          new Look(new Color(0x566400), Mark.CROSS, List.of(18f, 6f)),
          new Look(new Color(0x006775), Mark.TRIANGLE_LEFT, List.of(10f, 5f, 1f, 5f, 1f, 5f)),
          new Look(new Color(0xA3216B), Mark.PENTAGON, List.of(3f, 5f)),
          new Look(Theme.INK, Mark.BURST, List.of(8f, 8f)));

  private static final String OWN = ((Activation) z -> z).name();

  /** A look for each activation, in their order; no two share one. */
  static List<Look> of(List<Activation> activations) {
    List<Look> looks = new ArrayList<>();
    for (Activation activation : activations) {
      Look look = of(activation.name());
      int next = Math.max(0, OTHERS.indexOf(look));
      while (looks.contains(look)) {
        look = OTHERS.get(next++ % OTHERS.size());
      }
      looks.add(look);
    }
    return looks;
  }

  /** What each activation is called; those of one name are numbered. */
  static List<String> names(List<Activation> activations) {
    Map<String, Integer> count = new LinkedHashMap<>();
    activations.forEach(activation -> count.merge(activation.name(), 1, Integer::sum));
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Activation activation : activations) {
      String name = activation.name();
      int number = seen.merge(name, 1, Integer::sum);
      names.add(count.get(name) == 1 ? name : name + " " + number);
    }
    return names;
  }

  BasicStroke stroke() {
    if (dash.isEmpty()) {
      return new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i);
    }
    return new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }

  private static Look of(String name) {
    if (name.equals(OWN)) {
      return OTHERS.get(0);
    }
    Look named = NAMED.get(name);
    return named != null ? named : OTHERS.get(Math.floorMod(name.hashCode(), OTHERS.size()));
  }
}
