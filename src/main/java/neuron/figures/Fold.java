package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import neuron.Layer;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Key;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Placer;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Words;

/** The four points of XOR before and after a layer, and the straight line that then parts them. */
final class Fold implements Drawing {

  private static final double TOP = 66;
  private static final double SIZE = 240;
  private static final double LEFT = 44;
  private static final double RIGHT = Figure.WIDTH - LEFT - SIZE;
  private static final int LINES = 8;
  private static final double ARROW = 48;

  private final Layer hidden;
  private final List<Point2D> before;
  private final List<Point2D> after;
  private final Optional<Separator> separator;
  private final double reach;

  Fold(Layer hidden) {
    Drawable.layer(hidden);
    this.hidden = hidden;
    before = XorPoint.ALL.stream().<Point2D>map(p -> new Point2D.Double(p.x1(), p.x2())).toList();
    after = before.stream().map(point -> Transformation.through(hidden, point)).toList();
    separator = Separator.between(kind(0), kind(1));
    reach =
        Window.near(
            after.stream()
                .mapToDouble(point -> Math.max(Math.abs(point.getX()), Math.abs(point.getY())))
                .reduce(1, Math::max));
  }

  /** Where the points of one answer lie after the layer. */
  private List<Point2D> kind(int answer) {
    return IntStream.range(0, after.size())
        .filter(i -> XorPoint.ALL.get(i).answer() == answer)
        .mapToObj(after::get)
        .toList();
  }

  @Override
  public String title() {
    return "XOR before and after the layer";
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back the labels in its plots. */
  List<Label> painted(Graphics2D g) {
    boolean negative = after.stream().anyMatch(p -> p.getX() < 0 || p.getY() < 0);
    Axes left =
        Axes.square(
            new Rectangle2D.Double(LEFT, TOP, SIZE, SIZE),
            new Scale.Linear("x₁ across, x₂ up", -0.5, 1.5, 1));
    Axes right =
        Axes.square(
            new Rectangle2D.Double(RIGHT, TOP, SIZE, SIZE),
            new Scale.Linear(
                "h₁ across, h₂ up",
                negative ? -1.25 * reach : -0.25 * reach,
                1.25 * reach,
                negative ? reach : reach / 2));
    left.paint(g);
    right.paint(g);
    List<Trace> square = paintLines(g, left, line -> line);
    List<Trace> folded = paintLines(g, right, line -> Transformation.through(hidden, line));
    separator.ifPresent(
        parting -> {
          Trace line = right.trace(parting.across(1.25 * reach));
          right.paintLine(g, line, Theme.INK, 2.2f);
          folded.add(line);
        });
    paintWords(g, left, "before: no straight line parts them");
    paintWords(g, right, "after: " + parted());
    paintMiddle(g);
    List<Label> labels = new ArrayList<>(paintPoints(g, left, before, square));
    labels.addAll(paintPoints(g, right, after, folded));
    return labels;
  }

  private String parted() {
    return separator.map(line -> line.text() + " parts them").orElse("still no line parts them");
  }

  /** The lines of the square between the four points, or what a layer makes of them. */
  private static List<Trace> paintLines(
      Graphics2D g, Axes axes, UnaryOperator<List<Point2D>> layer) {
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i <= LINES; i++) {
      double at = i / (double) LINES;
      for (List<Point2D> line :
          List.of(
              List.<Point2D>of(new Point2D.Double(0, at), new Point2D.Double(1, at)),
              List.<Point2D>of(new Point2D.Double(at, 0), new Point2D.Double(at, 1)))) {
        Trace after = axes.trace(layer.apply(line));
        axes.paintLine(g, after, Key.PALE, 1f);
        traces.add(after);
      }
    }
    return traces;
  }

  private static void paintWords(Graphics2D g, Axes axes, String caption) {
    Rectangle2D box = axes.box();
    Label.fitted(
            box.getCenterX(), box.getMinY() - 14, caption, LineNames.FONT, Theme.INK, SIZE + 40)
        .paint(g);
    axes.paintTitle(g, 32);
  }

  /** An arrow from plot to plot with the activation, and the key of the two marks. */
  private void paintMiddle(Graphics2D g) {
    double x = Figure.WIDTH / 2.0;
    double y = TOP + SIZE / 2;
    String name = Words.shortened(hidden.sigma().name());
    Label.fitted(x, y - 16, name, LineNames.FONT, Theme.INK, ARROW + 8).paint(g);
    g.setColor(Theme.INK);
    g.setStroke(Theme.round(2f));
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x - ARROW / 2, y);
    arrow.lineTo(x + ARROW / 2, y);
    arrow.moveTo(x + ARROW / 2 - 6, y - 6);
    arrow.lineTo(x + ARROW / 2, y);
    arrow.lineTo(x + ARROW / 2 - 6, y + 6);
    g.draw(arrow);
    for (int answer = 0; answer < 2; answer++) {
      Look look = Look.ofClass(answer);
      double middle = y + 30 + 20 * answer;
      look.mark().paint(g, x - 26, middle, 5.5, look.colour());
      Label.leftAt(x - 15, middle, "XOR " + answer, LineNames.FONT, look.colour()).paint(g);
    }
  }

  /** Points that fall on each other share a label. */
  private static List<Label> paintPoints(
      Graphics2D g, Axes axes, List<Point2D> points, List<Trace> lines) {
    Placer placer = new Placer(axes.box(), 2, lines);
    Map<Point2D, List<String>> names = new LinkedHashMap<>();
    for (int i = 0; i < points.size(); i++) {
      Point2D at = axes.place(points.get(i));
      placer.take(new Rectangle2D.Double(at.getX() - 9, at.getY() - 9, 18, 18));
      names.computeIfAbsent(at, place -> new ArrayList<>()).add(XorPoint.ALL.get(i).name());
      Look look = XorPoint.ALL.get(i).look();
      look.mark().paint(g, at.getX(), at.getY(), 6.5, look.colour());
    }
    List<Label> labels = new ArrayList<>();
    names.forEach(
        (at, here) -> {
          Label label = placer.place(beside(at, Words.list(here)));
          label.paintOnPaper(g);
          labels.add(label);
        });
    return labels;
  }

  private static List<Label> beside(Point2D at, String text) {
    List<Label> places = new ArrayList<>();
    for (double down : new double[] {20, -20, 0, 30, -30, 40, -40}) {
      places.add(Label.centredAt(at.getX(), at.getY() + down, text, LineNames.FONT, Theme.INK));
      places.add(Label.leftAt(at.getX() + 13, at.getY() + down, text, LineNames.FONT, Theme.INK));
      places.add(Label.rightAt(at.getX() - 13, at.getY() + down, text, LineNames.FONT, Theme.INK));
    }
    return places;
  }

  @Override
  public String sentence() {
    List<String> places = after.stream().map(p -> Words.point(p.getX(), p.getY())).toList();
    return "The layer moves (0, 0), (0, 1), (1, 0) and (1, 1) to %s; %s."
        .formatted(
            Words.list(places),
            separator
                .map(
                    line ->
                        "no straight line parted the two kinds of XOR before, and now %s does"
                            .formatted(line.text()))
                .orElse("no straight line parts the two kinds of XOR, neither before nor after"));
  }
}
