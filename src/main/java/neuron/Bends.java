package neuron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * The places where a network of one input and one output bends.
 *
 * <p>The interval is walked layer by layer as a row of pieces. Within a piece each neuron is one
 * line of x; where its preactivation crosses 0, the piece is cut in two.
 */
final class Bends {

  /** How many lines are held at once; about 100 MB. */
  private static final int MOST_LINES = 1 << 20;

  private static final double SAME_PLACE = 1e-13;
  private static final double SAME_SLOPE = 1e-12;

  private final Interval interval;
  private final double nearest;
  private List<Piece> pieces;

  Bends(Network network, double from, double to) {
    interval = Interval.closed(from, to);
    requireOneToOne(network);
    nearest = SAME_PLACE * Math.max(Math.abs(from), Math.abs(to));
    pieces = List.of(new Piece(from, to, new Line[] {new Line(1, 0, 1)}));
    for (int i = 0; i < network.depth(); i++) {
      requireKink(network.layers().get(i), i + 1);
      pass(network.layers().get(i));
    }
  }

  double[] places() {
    return IntStream.range(1, pieces.size())
        .filter(i -> pieces.get(i - 1).output().bendsInto(pieces.get(i).output()))
        .mapToDouble(i -> pieces.get(i).from)
        .toArray();
  }

  /**
   * A straight line slope · x + shift.
   *
   * @param size what the parts of the slope add up to without their signs, for how it rounds
   */
  private record Line(double slope, double shift, double size) {

    double at(double x) {
      return slope * x + shift;
    }

    /** Where the line is 0; NaN or infinite if nowhere. */
    double zero() {
      return 0.0 - shift / slope;
    }

    Line times(double factor) {
      return new Line(factor * slope, factor * shift, factor * size);
    }

    boolean bendsInto(Line next) {
      return Math.abs(next.slope - slope) > SAME_SLOPE * Math.max(size, next.size);
    }
  }

  /** An interval of x on which each neuron of a layer is one line. */
  private record Piece(double from, double to, Line[] lines) {

    Line output() {
      return lines[0];
    }
  }

  private void pass(Layer layer) {
    double[][] weights = layer.weights();
    double[] bias = layer.bias();
    Kink kink = Kink.of(layer.sigma());
    List<Piece> next = new ArrayList<>();
    for (Piece piece : pieces) {
      Line[] sums = new Line[layer.outputs()];
      for (int i = 0; i < sums.length; i++) {
        sums[i] = sum(weights[i], bias[i], piece.lines);
      }
      cut(new Piece(piece.from, piece.to, sums), kink, next);
    }
    pieces = next;
  }

  private static Line sum(double[] weights, double bias, Line[] lines) {
    double slope = 0;
    double shift = 0;
    double size = 0;
    for (int i = 0; i < weights.length; i++) {
      slope += weights[i] * lines[i].slope;
      shift += weights[i] * lines[i].shift;
      size += Math.abs(weights[i] * lines[i].slope);
    }
    if (!Double.isFinite(slope) || !Double.isFinite(shift + bias)) {
      throw new BadInput(
          "A weighted sum is too large for a double, above 1.8 · 10³⁰⁸: use smaller weights.");
    }
    return new Line(slope, shift + bias, size);
  }

  /** Cuts a piece where a preactivation is 0, and lets the activation act on each part. */
  private void cut(Piece piece, Kink kink, List<Piece> parts) {
    double left = piece.from;
    for (double right : ends(piece, kink)) {
      double middle = left + (right - left) / 2;
      Line[] lines = new Line[piece.lines.length];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = piece.lines[i].times(kink.slope(piece.lines[i].at(middle)));
      }
      parts.add(new Piece(left, right, lines));
      requireRoom(parts.size(), lines.length);
      left = right;
    }
  }

  /** Where the parts of a piece end, the last one where it ends itself. */
  private double[] ends(Piece piece, Kink kink) {
    if (kink.below() == 1) {
      return new double[] {piece.to};
    }
    double[] zeros =
        Arrays.stream(piece.lines)
            .mapToDouble(Line::zero)
            .filter(x -> x > piece.from + nearest && x < piece.to - nearest)
            .sorted()
            .toArray();
    DoubleStream apart =
        IntStream.range(0, zeros.length)
            .filter(i -> i == 0 || zeros[i] > zeros[i - 1] + nearest)
            .mapToDouble(i -> zeros[i]);
    return DoubleStream.concat(apart, DoubleStream.of(piece.to)).toArray();
  }

  private void requireRoom(int count, int width) {
    if ((long) count * width > MOST_LINES) {
      throw new BadInput(
          "Between %s and %s this network has over %s pieces, too many to count: repeat it fewer"
                  .formatted(Numbers.text(interval.from()), Numbers.text(interval.to()), count - 1)
              + " times, or look at a narrower interval.");
    }
  }

  private static void requireOneToOne(Network network) {
    if (network.inputs() != 1 || network.outputs() != 1) {
      throw new BadInput(
          "Bends are counted along one input and one output, but this network takes %s and gives"
                  .formatted(Words.counted(network.inputs(), "number"))
              + " %s: give it one of each.".formatted(network.outputs()));
    }
  }

  private static void requireKink(Layer layer, int position) {
    if (!Kink.isIn(layer.sigma())) {
      throw new BadInput(
          "Bends are counted where straight pieces meet at z = 0, which %s does not have: use RELU,"
                  .formatted(layer.sigma().name())
              + " LEAKY_RELU or IDENTITY in layer %s.".formatted(position));
    }
  }
}
