package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import neuron.Epoch;
import neuron.draw.Axes;
import neuron.draw.Drawing;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Mark;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.text.BadInput;
import neuron.text.Words;

/** Losses over the epochs of whole trainings, each line with its name at its end. */
record LossCurves(String title, String sentence, List<Line> lines, Scale.Counts across, Scale up)
    implements Drawing {

  private static final int MOST = 6;
  private static final double LEAST = 1e-6;
  private static final double LEFT = 92;
  private static final double TOP = 56;
  private static final double HEIGHT = 236;
  private static final double RIGHT = 624;
  private static final int TICKS = 5;

  private static final List<Look> LOOKS =
      List.of(
          new Look(Theme.BLUE, Mark.CIRCLE, List.of()),
          new Look(Theme.VERMILLION, Mark.DIAMOND, List.of(11f, 5f)),
          new Look(Theme.GREEN, Mark.SQUARE, List.of(3f, 5f)),
          new Look(Theme.PURPLE, Mark.TRIANGLE_UP, List.of(16f, 5f, 2f, 5f)),
          new Look(Theme.AMBER, Mark.TRIANGLE_DOWN, List.of(7f, 4f)),
          new Look(Theme.INK, Mark.PLUS, List.of(20f, 6f)));
  private static final Look TRAINING = new Look(Theme.INK, Mark.CIRCLE, List.of());
  private static final Look HELD_OUT = new Look(Theme.PURPLE, Mark.DIAMOND, List.of(8f, 5f));

  /** One line, a loss for each epoch. */
  record Line(String name, Look look, List<Point2D> points) {

    static Line of(String name, Look look, List<Epoch> course, ToDoubleFunction<Epoch> loss) {
      return new Line(
          name,
          look,
          course.stream().map(epoch -> point(epoch.number(), loss.applyAsDouble(epoch))).toList());
    }

    private static Point2D point(double epoch, double loss) {
      return new Point2D.Double(epoch, loss);
    }

    double last() {
      return points.get(points.size() - 1).getY();
    }
  }

  /** The training losses of several trainings, in powers of ten. */
  static LossCurves of(Map<String, List<Epoch>> courses) {
    BadInput.when(
        courses == null || courses.isEmpty() || courses.size() > MOST,
        "There are %s trainings to draw: give one to six.",
        courses == null ? "no" : courses.size());
    courses.values().forEach(LossCurves::requireCourse);
    List<Line> lines = new ArrayList<>();
    courses.forEach(
        (name, course) ->
            lines.add(
                Line.of(
                    name,
                    LOOKS.get(lines.size()),
                    course,
                    epoch -> Math.max(LEAST, epoch.training().loss()))));
    List<String> ends =
        lines.stream().map(line -> line.name + " " + Words.about(line.last())).toList();
    Scale.Counts across = across(courses.values().iterator().next());
    return new LossCurves(
        "The loss over the epochs",
        "The loss on the training points after epoch %s: %s."
            .formatted(across.high(), Words.list(ends)),
        List.copyOf(lines),
        across,
        Scale.Decades.of("loss", least(lines), most(lines)));
  }

  /** The two losses of one training. */
  static LossCurves of(List<Epoch> course) {
    requireCourse(course);
    Line training = Line.of("training", TRAINING, course, epoch -> epoch.training().loss());
    Line heldOut = Line.of("held out", HELD_OUT, course, epoch -> epoch.heldOut().loss());
    Epoch best =
        course.stream()
            .min(Comparator.comparingDouble(epoch -> epoch.heldOut().loss()))
            .orElseThrow();
    double top = Window.near(Math.max(LEAST, most(List.of(training, heldOut))));
    Scale.Counts across = across(course);
    return new LossCurves(
        "The loss over the epochs",
        "After epoch %s, the loss is %s on the training points and %s on those held out; on the latter it was least after epoch %s, %s."
            .formatted(
                across.high(),
                Words.about(training.last()),
                Words.about(heldOut.last()),
                best.number(),
                Words.about(best.heldOut().loss())),
        List.of(training, heldOut),
        across,
        new Scale.Linear("loss", 0, top, Window.round(top / TICKS)));
  }

  @Override
  public void paint(Graphics2D g) {
    List<String> names = lines.stream().map(Line::name).toList();
    double right = RIGHT - LineNames.margin(names);
    Axes axes = Axes.around(new Rectangle2D.Double(LEFT, TOP, right - LEFT, HEIGHT), across, up);
    axes.paint(g);
    List<Trace> traces = lines.stream().map(line -> axes.trace(line.points)).toList();
    for (int i = 0; i < lines.size(); i++) {
      paintLine(g, axes, traces.get(i), lines.get(i).look);
    }
    List<Look> looks = lines.stream().map(Line::look).toList();
    new LineNames(axes.box(), names, looks, traces).paint(g);
  }

  private static void paintLine(Graphics2D g, Axes axes, Trace trace, Look look) {
    axes.within(
        g,
        clipped -> {
          clipped.setColor(look.colour());
          clipped.setStroke(look.stroke());
          clipped.draw(trace.path());
        });
  }

  private static Scale.Counts across(List<Epoch> course) {
    return new Scale.Counts(
        "epoch", course.get(0).number(), course.get(course.size() - 1).number(), TICKS);
  }

  private static double least(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.points.stream())
        .mapToDouble(Point2D::getY)
        .min()
        .orElseThrow();
  }

  private static double most(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.points.stream())
        .mapToDouble(Point2D::getY)
        .max()
        .orElseThrow();
  }

  private static void requireCourse(List<Epoch> course) {
    BadInput.when(
        course == null || course.size() < 2 || course.stream().anyMatch(Objects::isNull),
        "A training to draw has %s: give the epochs of one, two or more, each as trainer.epoch()"
            + " returns it.",
        course == null
            ? "no epochs: it is null"
            : course.size() < 2 ? Words.counted(course.size(), "epoch") : "an epoch that is null");
  }
}
