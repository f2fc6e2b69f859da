package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * The four points of XOR before a layer, after its weighted sums, and after its activation, with
 * the straight line that then parts them.
 */
final class Fold implements Drawing {

  private static final double TOP = 76;
  private static final double SIZE = 166;
  private static final double LEFT = 36;
  private static final double STEP = (Figure.WIDTH - 2 * LEFT - SIZE) / 2;
  private static final int LINES = 8;
  private static final double ARROW = 26;
  private static final double CAPTION = 14;
  private static final double TITLE = 30;
  private static final double VERDICT = 53;
  private static final double KEY = 334;

  private final Layer hidden;
  private final List<Stage> stages;

  Fold(Layer hidden) {
    Drawable.layer(hidden);
    this.hidden = hidden;
    Layer weighted = new Layer(hidden.weights(), hidden.bias());
    stages =
        List.of(
            Stage.of("the inputs", "x₁ across, x₂ up", points -> points),
            Stage.of("Wx + b", "z₁ across, z₂ up", line -> Transformation.through(weighted, line)),
            Stage.of(
                Words.shortened(hidden.sigma().name()) + "(Wx + b)",
                "h₁ across, h₂ up",
                line -> Transformation.through(hidden, line)));
  }

  /**
   * The plane at one point of its way.
   *
   * @param axes what the axes say
   * @param way what became of a line of the first plane
   * @param points those of XOR
   * @param separator the line that parts their two kinds, if there is one
   */
  private record Stage(
      String caption,
      String axes,
      UnaryOperator<List<Point2D>> way,
      List<Point2D> points,
      Optional<Separator> separator) {

    static Stage of(String caption, String axes, UnaryOperator<List<Point2D>> way) {
      List<Point2D> points =
          XorPoint.ALL.stream()
              .map(p -> way.apply(List.of(new Point2D.Double(p.x1(), p.x2()))).get(0))
              .toList();
      return new Stage(
          caption, axes, way, points, Separator.between(kind(points, 0), kind(points, 1)));
    }

    /** The points of one answer. */
    private static List<Point2D> kind(List<Point2D> points, int answer) {
      return IntStream.range(0, points.size())
          .filter(i -> XorPoint.ALL.get(i).answer() == answer)
          .mapToObj(points::get)
          .toList();
    }

    String verdict() {
      return separator.map(line -> line.text() + " parts them").orElse("no line parts them");
    }
  }

  @Override
  public String title() {
    return "XOR on its way through a layer";
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back the labels in its panels. */
  List<Label> painted(Graphics2D g) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      Scale scale = i == 0 ? new Scale.Linear("", -0.5, 1.5, 1) : scaleOfTheOthers();
      labels.addAll(paintStage(g, stages.get(i), axesOf(i, scale)));
    }
    paintArrow(g, axesOf(0, scaleOfTheOthers()));
    paintArrow(g, axesOf(1, scaleOfTheOthers()));
    paintKey(g);
    return labels;
  }

  private static Axes axesOf(int i, Scale scale) {
    return Axes.square(new Rectangle2D.Double(LEFT + i * STEP, TOP, SIZE, SIZE), scale);
  }

  /** The same one for what the weights make of the plane and for what is left behind them. */
  private Scale scaleOfTheOthers() {
    DoubleSummaryStatistics range =
        Stream.of(stages.get(1), stages.get(2))
            .flatMap(stage -> stage.points().stream())
            .flatMapToDouble(point -> DoubleStream.of(point.getX(), point.getY()))
            .summaryStatistics();
    double low = Math.min(0, range.getMin());
    double high = Math.max(1, range.getMax());
    double rim = (high - low) / 6;
    return new Scale.Linear("", low - rim, high + rim, Window.round((high - low) / 4));
  }

  private List<Label> paintStage(Graphics2D g, Stage stage, Axes axes) {
    axes.paint(g);
    axes.paintNumbersBeside(g);
    List<Trace> lines = paintLines(g, axes, stage.way());
    stage
        .separator()
        .ifPresent(
            parting -> {
              Trace line = axes.trace(parting.across(reach(stage)));
              axes.paintLine(g, line, Theme.INK, 2.2f);
              lines.add(line);
            });
    paintWords(g, axes, stage);
    return paintPoints(g, axes, stage.points(), lines);
  }

  private static double reach(Stage stage) {
    return 4
        * stage.points().stream()
            .mapToDouble(point -> Math.max(Math.abs(point.getX()), Math.abs(point.getY())))
            .reduce(1, Math::max);
  }

  /** The lines of the square between the four points, or what became of them. */
  private static List<Trace> paintLines(Graphics2D g, Axes axes, UnaryOperator<List<Point2D>> way) {
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i <= LINES; i++) {
      double at = i / (double) LINES;
      for (List<Point2D> line :
          List.of(
              List.<Point2D>of(new Point2D.Double(0, at), new Point2D.Double(1, at)),
              List.<Point2D>of(new Point2D.Double(at, 0), new Point2D.Double(at, 1)))) {
        Trace after = axes.trace(way.apply(line));
        axes.paintLine(g, after, Key.PALE, 1.2f);
        traces.add(after);
      }
    }
    return traces;
  }

  private static void paintWords(Graphics2D g, Axes axes, Stage stage) {
    Rectangle2D box = axes.box();
    double middle = box.getCenterX();
    Label.fitted(
            middle, box.getMinY() - CAPTION, stage.caption(), LineNames.FONT, Theme.INK, SIZE + 30)
        .paint(g);
    double below = box.getMaxY();
    Label.centredAt(middle, below + TITLE, stage.axes(), Theme.regular(12), Theme.MUTED).paint(g);
    Label.fitted(middle, below + VERDICT, stage.verdict(), LineNames.FONT, Theme.INK, SIZE + 40)
        .paint(g);
  }

  /** An arrow from the words above a axes to those above the next. */
  private static void paintArrow(Graphics2D g, Axes from) {
    double x = from.box().getMaxX() + (STEP - SIZE) / 2;
    double y = TOP - CAPTION;
    g.setColor(Theme.INK);
    g.setStroke(Theme.round(2f));
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x - ARROW / 2, y);
    arrow.lineTo(x + ARROW / 2, y);
    arrow.moveTo(x + ARROW / 2 - 6, y - 6);
    arrow.lineTo(x + ARROW / 2, y);
    arrow.lineTo(x + ARROW / 2 - 6, y + 6);
    g.draw(arrow);
  }

  private static void paintKey(Graphics2D g) {
    for (int answer = 0; answer < 2; answer++) {
      Look look = Look.ofClass(answer);
      double x = Figure.WIDTH / 2.0 - 76 + 92 * answer;
      look.mark().paint(g, x, KEY, 5.5, look.colour());
      Label.leftAt(x + 12, KEY, "XOR " + answer, LineNames.FONT, look.colour()).paint(g);
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
    return "The weights move (0, 0), (0, 1), (1, 0) and (1, 1) to %s, where %s; %s makes %s of these, where %s."
        .formatted(
            places(stages.get(1)),
            parts(stages.get(1)),
            hidden.sigma().name(),
            places(stages.get(2)),
            parts(stages.get(2)));
  }

  private static String places(Stage stage) {
    return Words.list(stage.points().stream().map(p -> Words.point(p.getX(), p.getY())).toList());
  }

  private static String parts(Stage stage) {
    return stage
        .separator()
        .map(line -> "the line " + line.text() + " parts the two kinds of XOR")
        .orElse("no line parts the two kinds of XOR");
  }
}
