package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** A row of dots for each activation and each size of its weights, a dot for each seed. */
final class Seeds implements Drawing {

  private static final int MOST_ROWS = 16;
  private static final int MOST_SEEDS = 20;
  private static final double TOP = 64;
  private static final double BOTTOM = 54;
  private static final double LEFT = 152;
  private static final double HEADS = 50;
  private static final double DOT = 3.4;

  /** Seeds stand a little below each other, so that dots at the same place are told apart. */
  private static final double SPREAD = 0.55;

  private final String title;
  private final int seeds;
  private final List<Row> rows = new ArrayList<>();
  final Axes axes;

  /**
   * One row.
   *
   * @param isFirst of its activation
   */
  private record Row(Activation sigma, Look look, double times, boolean isFirst, double[] values) {

    double low() {
      return Arrays.stream(values).min().orElseThrow();
    }

    double high() {
      return Arrays.stream(values).max().orElseThrow();
    }

    /** As many seeds lie below it as above; of an even number of seeds the lower of two. */
    double middle() {
      return Arrays.stream(values).sorted().skip((values.length - 1) / 2).findFirst().orElseThrow();
    }
  }

  Seeds(String title, List<Activation> sigmas, List<Double> times, int seeds, Share share) {
    BadInput.when(
        title == null || title.isBlank(),
        "The figure has no title: say what its dots are, such as \"What reaches layer 1\".");
    this.title = title;
    this.seeds = seeds(seeds);
    BadInput.when(share == null, "There is nothing to count: give (sigma, times, seed) -> number.");
    List<Activation> activations = Drawable.activations(sigmas(sigmas));
    List<Look> looks = Look.of(activations);
    for (int i = 0; i < activations.size(); i++) {
      for (double factor : times(times, activations.size())) {
        boolean isFirst = factor == times.get(0);
        double[] values = values(activations.get(i), factor, share);
        rows.add(new Row(activations.get(i), looks.get(i), factor, isFirst, values));
      }
    }
    axes = Axes.around(box(), decades(), new Scale.Linear("", 0.25, 0.75, 1));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void paint(Graphics2D g) {
    axes.paint(g);
    paintOne(g);
    Label.rightAt(LEFT - 12, HEADS, "weights ×", Theme.regular(12), Theme.MUTED).paint(g);
    for (int i = 0; i < rows.size(); i++) {
      paintRow(g, i);
    }
  }

  /** Where as much arrives as was sent. */
  private void paintOne(Graphics2D g) {
    double x = axes.x(1);
    if (!axes.box().contains(x, axes.box().getCenterY())) {
      return;
    }
    Axes.paintDropLine(g, x, axes.box().getMinY() - 4, axes.box().getMaxY(), Theme.INK);
    Label.centredAt(x, HEADS, "all of it", Theme.strong(12), Theme.INK).paint(g);
  }

  private void paintRow(Graphics2D g, int i) {
    Row row = rows.get(i);
    double y = middle(i);
    if (row.isFirst) {
      paintHead(g, row, y, i > 0);
    }
    String times = Numbers.text(row.times);
    Label.rightAt(LEFT - 12, y, times, Theme.regular(12), row.look.colour()).paint(g);
    for (int seed = 0; seed < seeds; seed++) {
      double down = seeds == 1 ? 0 : SPREAD * pitch() * (seed / (seeds - 1.0) - 0.5);
      row.look.mark().paint(g, axes.x(row.values[seed]), y + down, DOT, row.look.colour());
    }
  }

  private void paintHead(Graphics2D g, Row row, double y, boolean line) {
    String name = Words.shortened(row.sigma.name());
    double room = LEFT - 46 - Page.SIDE;
    Label.leftFitted(Page.SIDE, y, name, Theme.strong(13), row.look.colour(), room).paint(g);
    if (line) {
      double above = y - pitch() / 2;
      Theme.draw(
          g,
          new Line2D.Double(Page.SIDE, above, axes.box().getMaxX(), above),
          Theme.ZERO,
          new BasicStroke(1f));
    }
  }

  private double pitch() {
    return axes.box().getHeight() / rows.size();
  }

  private double middle(int row) {
    return axes.box().getMinY() + (row + 0.5) * pitch();
  }

  private static Rectangle2D box() {
    double right = Figure.WIDTH - Page.SIDE - 12;
    return new Rectangle2D.Double(LEFT, TOP, right - LEFT, Figure.HEIGHT - BOTTOM - TOP);
  }

  private Scale.Decades decades() {
    double low = rows.stream().mapToDouble(Row::low).min().orElseThrow();
    double high = rows.stream().mapToDouble(Row::high).max().orElseThrow();
    Scale.Decades tight = Scale.Decades.of("", Math.min(low, 0.1), Math.max(high, 1));
    return new Scale.Decades(
        "a dot for each of %s seeds".formatted(seeds), tight.low(), tight.high());
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int first = 0; first < rows.size(); first += times()) {
      List<Row> row = rows.subList(first, first + times());
      List<String> middles = row.stream().map(Row::middle).map(Numbers::text).toList();
      parts.add("for %s about %s".formatted(row.get(0).sigma.name(), Words.list(middles)));
    }
    List<String> sizes =
        rows.subList(0, times()).stream().map(row -> Numbers.text(row.times)).toList();
    return "%s, in the middle of %s, with weights × %s: %s."
        .formatted(
            title, Words.counted(seeds, "seed"), Words.list(sizes), String.join("; ", parts));
  }

  /** How many rows an activation has. */
  private int times() {
    return (int) rows.stream().skip(1).takeWhile(row -> !row.isFirst).count() + 1;
  }

  private double[] values(Activation sigma, double times, Share share) {
    double[] values =
        IntStream.rangeClosed(1, seeds).mapToDouble(seed -> share.of(sigma, times, seed)).toArray();
    for (double value : values) {
      BadInput.when(
          !(value > 0 && value < Double.POSITIVE_INFINITY),
          "The number of %s with weights × %s is %s, which has no place among powers of ten: give a finite number above 0.",
          sigma.name(),
          Numbers.text(times),
          Numbers.text(value));
    }
    return values;
  }

  private static Activation[] sigmas(List<Activation> sigmas) {
    return sigmas == null ? null : sigmas.toArray(Activation[]::new);
  }

  private static List<Double> times(List<Double> times, int sigmas) {
    BadInput.when(
        times == null || times.isEmpty() || times.stream().anyMatch(Objects::isNull),
        "There are no sizes of the weights: give some, such as List.of(0.5, 1.0, 2.0).");
    BadInput.when(
        times.size() * sigmas > MOST_ROWS,
        "%s rows are too many for one figure: give it %s at most.",
        times.size() * sigmas,
        MOST_ROWS);
    return times;
  }

  private static int seeds(int seeds) {
    BadInput.when(
        seeds < 1 || seeds > MOST_SEEDS,
        "The figure shows 1 to %s seeds, but got %s: give a number in between.",
        MOST_SEEDS,
        seeds);
    return seeds;
  }
}
