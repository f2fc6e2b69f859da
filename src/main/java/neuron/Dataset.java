package neuron;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * Points, each of one class, from which a network learns to tell the classes apart.
 *
 * <p>Immutable: arrays are copied on the way in and on the way out. The four made here have two
 * inputs and two classes, 0 and 1, which take turns. The same seed gives the same points, to the
 * last digit, on every machine.
 *
 * @param name what to call it in text
 * @param points n × d finite numbers with n, d ≥ 1: a row for each point, a column for each input
 * @param labels n whole numbers from 0, the class of each point
 */
public record Dataset(String name, double[][] points, int[] labels) {

  private static final int FEWEST = 4;
  private static final int MOST = 10_000;
  private static final double TURNS = 1.5;
  private static final double INNERMOST = 0.1;

  /**
   * Checks and copies what it is given.
   *
   * @throws BadInput if the name is null or blank, there is no point, the points differ in length,
   *     a number is NaN or infinite, there is not one label for each point, a label is negative, or
   *     something is null
   */
  public Dataset {
    BadInput.when(
        name == null || name.isBlank(),
        "A dataset cannot be named %s: give it a name of at least one letter.",
        name == null ? "null" : "\"" + name + "\"");
    checkPoints(points);
    checkLabels(labels, points.length);
    points = copy(points);
    labels = labels.clone();
  }

  /**
   * XOR as four clouds around the corners of the unit square: class 1 where exactly one of the two
   * inputs is 1. Without noise it is the four points of the truth table, again and again.
   *
   * <p>Minsky and Papert, Perceptrons, 1969.
   *
   * @param points how many, 4 to 10,000
   * @param noise standard deviation of the normal noise on each input, 0 to 1
   * @throws BadInput if {@code points} or {@code noise} is out of range
   */
  public static Dataset xor(int points, double noise, long seed) {
    return drawn("XOR", points, noise, seed, Dataset::corner);
  }

  /**
   * A ring in a ring: class 0 on the circle of radius 1, class 1 on that of radius 0.5, both around
   * (0, 0).
   *
   * <p>As make_circles of scikit-learn, Pedregosa et al., 2011, with its factor at 0.5.
   *
   * @param points how many, 4 to 10,000
   * @param noise standard deviation of the normal noise on each input, 0 to 1
   * @throws BadInput if {@code points} or {@code noise} is out of range
   */
  public static Dataset circles(int points, double noise, long seed) {
    return drawn("circles", points, noise, seed, Dataset::onCircle);
  }

  /**
   * Two half circles of radius 1 that reach into each other, around (0, 0): x₁ from −1.5 to 1.5, x₂
   * from −0.75 to 0.75. Class 0 is the upper one.
   *
   * <p>As make_moons of scikit-learn, Pedregosa et al., 2011, moved to the middle.
   *
   * @param points how many, 4 to 10,000
   * @param noise standard deviation of the normal noise on each input, 0 to 1
   * @throws BadInput if {@code points} or {@code noise} is out of range
   */
  public static Dataset moons(int points, double noise, long seed) {
    return drawn("moons", points, noise, seed, Dataset::onMoon);
  }

  /**
   * Two arms that wind around (0, 0) one and a half times, from radius 0.1 out to 1.
   *
   * <p>After Lang and Witbrock, Learning to Tell Two Spirals Apart, 1988, with half the turns.
   *
   * @param points how many, 4 to 10,000
   * @param noise standard deviation of the normal noise on each input, 0 to 1
   * @throws BadInput if {@code points} or {@code noise} is out of range
   */
  public static Dataset spiral(int points, double noise, long seed) {
    return drawn("spiral", points, noise, seed, Dataset::onArm);
  }

  /** A copy of the points, n × d. */
  @Override
  public double[][] points() {
    return copy(points);
  }

  /** A copy of the labels, n of them. */
  @Override
  public int[] labels() {
    return labels.clone();
  }

  /** How many points there are, n. */
  public int size() {
    return points.length;
  }

  /** How many numbers a point has, d. */
  public int inputs() {
    return points[0].length;
  }

  /** How many classes there are: one more than the greatest label. */
  public int classes() {
    return Arrays.stream(labels).max().orElseThrow() + 1;
  }

  /** A point itself, not a copy, for those who only read. */
  double[] point(int i) {
    return points[i];
  }

  int label(int i) {
    return labels[i];
  }

  /**
   * Two parts, one to learn from and one to be tested on. The share is held out of each class, so
   * that both parts are mixed alike. Points keep their order, and the same seed holds out the same
   * ones.
   *
   * @param share of the points to hold out, above 0 and below 1; rounded to whole points in each
   *     class
   * @throws BadInput if the share is out of range, or leaves one of the parts without a class
   */
  public Split split(double share, long seed) {
    BadInput.when(
        !(share > 0 && share < 1),
        "A share of %s cannot be held out: choose one above 0 and below 1, such as 0.25.",
        Numbers.text(share));
    Random random = new Random(seed);
    boolean[] out = new boolean[size()];
    Arrays.stream(labels).distinct().sorted().forEach(label -> holdOut(out, label, share, random));
    return new Split(part(out, false), part(out, true));
  }

  /** Equal name, points and labels. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Dataset that
        && name.equals(that.name)
        && Arrays.deepEquals(points, that.points)
        && Arrays.equals(labels, that.labels);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + Arrays.deepHashCode(points)) + Arrays.hashCode(labels);
  }

  /** The dataset in a few words: {@code circles: 200 points of 2 numbers, 2 classes}. */
  @Override
  public String toString() {
    return "%s: %s of %s, %s"
        .formatted(
            name,
            Words.counted(size(), "point"),
            Words.counted(inputs(), "number"),
            Words.counted(classes(), "class"));
  }

  private void holdOut(boolean[] out, int label, double share, Random random) {
    int[] members = IntStream.range(0, size()).filter(i -> labels[i] == label).toArray();
    long count = Math.round(share * members.length);
    BadInput.when(
        count == 0 || count == members.length,
        "Class %s has %s, so a share of %s leaves one part without any: choose another share,"
            + " or more points.",
        label,
        Words.counted(members.length, "point"),
        Numbers.text(share));
    for (int i = 0; i < count; i++) {
      int chosen = i + random.nextInt(members.length - i);
      out[members[chosen]] = true;
      members[chosen] = members[i];
    }
  }

  private Dataset part(boolean[] out, boolean heldOut) {
    int[] chosen = IntStream.range(0, size()).filter(i -> out[i] == heldOut).toArray();
    return new Dataset(
        name,
        Arrays.stream(chosen).mapToObj(i -> points[i]).toArray(double[][]::new),
        Arrays.stream(chosen).map(i -> labels[i]).toArray());
  }

  /** Where a class is, t from 0 to 1 along it. */
  private interface Shape {
    double[] place(int label, double t);
  }

  private static Dataset drawn(String name, int count, double noise, long seed, Shape shape) {
    requireRange(count, noise);
    Random random = new Random(seed);
    double[][] points = new double[count][];
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      labels[i] = i % 2;
      int inClass = (count + 1 - labels[i]) / 2;
      points[i] = shape.place(labels[i], (i / 2 + 0.5) / inClass);
      points[i][0] += noise * random.nextGaussian();
      points[i][1] += noise * random.nextGaussian();
    }
    return new Dataset(name, points, labels);
  }

  private static double[] corner(int label, double t) {
    double x1 = t < 0.5 ? 0 : 1;
    return new double[] {x1, label == 0 ? x1 : 1 - x1};
  }

  private static double[] onCircle(int label, double t) {
    return around(label == 0 ? 1 : 0.5, t);
  }

  private static double[] onMoon(int label, double t) {
    double[] place = around(1, t / 2);
    return label == 0
        ? new double[] {place[0] - 0.5, place[1] - 0.25}
        : new double[] {0.5 - place[0], 0.25 - place[1]};
  }

  private static double[] onArm(int label, double t) {
    return around(INNERMOST + (1 - INNERMOST) * t, TURNS * t + label / 2.0);
  }

  private static double[] around(double radius, double turn) {
    double angle = 2 * Math.PI * turn;
    return new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
  }

  private static double[][] copy(double[][] points) {
    return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
  }

  private static void requireRange(int count, double noise) {
    BadInput.when(
        count < FEWEST || count > MOST,
        "A dataset cannot be made of %s: choose from %s to %s.",
        Words.counted(count, "point"),
        FEWEST,
        MOST);
    BadInput.when(
        !(noise >= 0 && noise <= 1),
        "The noise cannot be %s: choose a number from 0 to 1, such as 0.1.",
        Numbers.text(noise));
  }

  private static void checkPoints(double[][] points) {
    BadInput.when(
        points == null || points.length == 0,
        "A dataset needs at least one point, but got %s: give it an array such as {{0, 1}}.",
        points == null ? "null" : "none");
    for (int i = 0; i < points.length; i++) {
      checkPoint(points[i], points[0], i + 1);
    }
  }

  private static void checkPoint(double[] point, double[] first, int position) {
    BadInput.when(
        point == null || point.length == 0,
        "Point %s has no numbers: give it one for each input, such as {0, 1}.",
        position);
    BadInput.when(
        point.length != first.length,
        "Point %s has %s, but point 1 has %s: give every point one for each input.",
        position,
        Words.counted(point.length, "number"),
        first.length);
    Require.finite(point, number -> "Number %s of point %s".formatted(number, position));
  }

  private static void checkLabels(int[] labels, int points) {
    BadInput.when(
        labels == null || labels.length != points,
        "This dataset has %s, but %s: give it one label for each point.",
        Words.counted(points, "point"),
        labels == null ? "its labels are null" : Words.counted(labels.length, "label"));
    for (int i = 0; i < points; i++) {
      BadInput.when(
          labels[i] < 0,
          "Label %s is %s: count the classes from 0, as in 0 and 1.",
          i + 1,
          labels[i]);
    }
  }
}
