package neuron.draw;

import static neuron.text.Language.say;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.text.Unresolved;
import neuron.text.Words;

/**
 * The graph of an activation from z = −6 to z = 6, in pieces: a new one begins behind a jump and
 * behind a gap, where the function has no finite value.
 *
 * @param low the smallest value that the figure should show
 * @param high the largest value that the figure should show; below {@code low} if there is none
 */
public record Curve(List<List<Point2D>> pieces, double low, double high) {

  public static final double LEFT = -6;
  public static final double RIGHT = 6;

  private static final int STEPS = 240;
  private static final double STEP = RIGHT / STEPS;
  private static final int HALVINGS = 45;

  /** The horizontal axis of each graph. */
  public static Scale.Linear across() {
    return new Scale.Linear(say("z, the neuron’s raw number"), LEFT, RIGHT);
  }

  public static Curve of(Activation f) {
    return of(f, RIGHT);
  }

  /** The graph from −reach to reach. */
  public static Curve of(Activation f, double reach) {
    Point2D[] samples = new Point2D[2 * STEPS + 1];
    for (int i = -STEPS; i <= STEPS; i++) {
      double z = reach * i / STEPS;
      samples[STEPS + i] = new Point2D.Double(z, value(f, z));
    }
    double[] values =
        Arrays.stream(samples)
            .mapToDouble(Point2D::getY)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    if (values.length == 0) {
      return new Curve(List.of(), 1, -1);
    }
    Range range = Range.of(values);
    Drawable.finite("The lowest number to draw", range.low);
    Drawable.finite("The highest number to draw", range.high);
    return new Curve(pieces(f, samples, range.size() / 50), range.low, range.high);
  }

  /** The value of a function, NaN where it throws or has none. */
  public static double value(Activation f, double z) {
    try {
      double a = f.apply(z);
      return Double.isFinite(a) ? a : Double.NaN;
    } catch (RuntimeException noValue) {
      Unresolved.pass(noValue);
      return Double.NaN;
    }
  }

  /**
   * What a function gives from end to end: spans 0 to 6; always gives 1; leaves the figure near z =
   * 0, where it has no bounds.
   *
   * @param poles where it has no bounds
   * @param places where to look besides the usual places
   */
  public static String inWords(Activation f, List<Double> poles, double... places) {
    var usual = IntStream.rangeClosed(-STEPS, STEPS).mapToDouble(i -> RIGHT * i / STEPS);
    var range =
        DoubleStream.concat(usual, Arrays.stream(places))
            .map(z -> value(f, z))
            .filter(Double::isFinite)
            .summaryStatistics();
    if (range.getCount() == 0) {
      return say("gives no number");
    }
    if (range.getMin() == range.getMax()) {
      return say("always gives %s", Words.about(range.getMin()));
    }
    if (!poles.isEmpty()) {
      return say("leaves the figure near %s, where it has no bounds", Words.places(poles));
    }
    return say("spans %s to %s", Words.about(range.getMin()), Words.about(range.getMax()));
  }

  public double size() {
    return high - low;
  }

  /** The places, ascending, beside which a function has no bounds. */
  public static List<Double> poles(Activation f) {
    List<List<Point2D>> pieces = of(f).pieces;
    double largest =
        pieces.stream()
            .flatMap(List::stream)
            .filter(point -> isSample(point.getX()))
            .mapToDouble(point -> Math.abs(point.getY()))
            .max()
            .orElse(0);
    return pieces.stream()
        .flatMap(
            piece ->
                Stream.of(
                    new Side(f, piece.get(0).getX(), STEP),
                    new Side(f, piece.get(piece.size() - 1).getX(), -STEP)))
        .filter(side -> side.isWithoutBounds(largest))
        .map(side -> Math.rint(side.end * 1000) / 1000 + 0.0)
        .distinct()
        .toList();
  }

  private static boolean isSample(double z) {
    return z == RIGHT * Math.rint(z / STEP) / STEPS;
  }

  /**
   * One end of a piece, looked at ever more closely.
   *
   * @param inward a step away from it along the piece
   */
  private record Side(Activation f, double end, double inward) {

    /** Near a jump what is added gets less with each look; near a pole it does not. */
    boolean isWithoutBounds(double largest) {
      double first = size(10) - size(0);
      double later = size(30) - size(20);
      return first > 0 && later >= first / 2 && size(30) > 1.5 * largest;
    }

    private double size(int halvings) {
      return Math.abs(value(f, end + Math.scalb(inward, -halvings)));
    }
  }

  private static List<List<Point2D>> pieces(Activation f, Point2D[] samples, double visible) {
    List<List<Point2D>> pieces = new ArrayList<>();
    List<Point2D> piece = new ArrayList<>();
    for (int i = 0; i < samples.length; i++) {
      if (i > 0 && needsLook(samples[i - 1], samples[i], visible)) {
        Point2D[] edges = narrow(f, samples[i - 1], samples[i]);
        if (isBreak(samples[i - 1], samples[i], edges)) {
          add(piece, edges[0]);
          pieces.add(piece);
          piece = new ArrayList<>();
          add(piece, edges[1]);
        }
      }
      add(piece, samples[i]);
    }
    pieces.add(piece);
    pieces.removeIf(List::isEmpty);
    return pieces;
  }

  private static void add(List<Point2D> piece, Point2D point) {
    if (Double.isFinite(point.getY())) {
      piece.add(point);
    }
  }

  private static boolean needsLook(Point2D from, Point2D to, double visible) {
    boolean gapFrom = Double.isNaN(from.getY());
    boolean gapTo = Double.isNaN(to.getY());
    return gapFrom != gapTo || Math.abs(to.getY() - from.getY()) > visible;
  }

  /** The two sides of the steepest place between two points, by halving. */
  private static Point2D[] narrow(Activation f, Point2D from, Point2D to) {
    for (int i = 0; i < HALVINGS; i++) {
      double z = (from.getX() + to.getX()) / 2;
      Point2D middle = new Point2D.Double(z, value(f, z));
      if (rise(from, middle) > rise(middle, to)) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return new Point2D[] {from, to};
  }

  /** How much a function changes between two points: without end at the edge of a gap. */
  private static double rise(Point2D from, Point2D to) {
    if (Double.isNaN(from.getY()) != Double.isNaN(to.getY())) {
      return Double.POSITIVE_INFINITY;
    }
    return Double.isNaN(from.getY()) ? 0 : Math.abs(to.getY() - from.getY());
  }

  private static boolean isBreak(Point2D from, Point2D to, Point2D[] edges) {
    return rise(edges[0], edges[1]) > rise(from, to) / 2
        || rise(from, to) == Double.POSITIVE_INFINITY;
  }

  /** The values worth showing: all of them, or the bulk where a few run away, as at a pole. */
  private record Range(double low, double high) {

    private static final double TAIL = 0.04;
    private static final double RUNAWAY = 6;

    static Range of(double[] sorted) {
      int last = sorted.length - 1;
      int tail = (int) (TAIL * last);
      Range all = new Range(sorted[0], sorted[last]);
      Range bulk = new Range(sorted[tail], sorted[last - tail]);
      return bulk.size() > 0 && all.size() > RUNAWAY * bulk.size() ? bulk : all;
    }

    double size() {
      return high - low;
    }
  }
}
