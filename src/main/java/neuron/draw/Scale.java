package neuron.draw;

import java.awt.Color;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import neuron.text.Words;

/** What an axis says, and how far along it a value lies. */
public sealed interface Scale {

  String title();

  /** How far along the axis a value lies: 0 at its low end, 1 at its high end. */
  double share(double value);

  /** The values with a line and a label. */
  DoubleStream ticks();

  /** The values between the ticks that have a thin line. */
  default DoubleStream between() {
    return DoubleStream.empty();
  }

  /** The label of a tick. */
  default String text(double tick) {
    return Theme.tick(tick);
  }

  /** The colour of a tick's line. */
  default Color colour(double tick) {
    return Theme.GRID;
  }

  /**
   * Numbers of any kind, evenly.
   *
   * @param step from tick to tick; XChart chooses one of its own
   */
  record Linear(String title, double low, double high, double step) implements Scale {

    public Linear(String title, double low, double high) {
      this(title, low, high, Double.NaN);
    }

    @Override
    public double share(double value) {
      return (value - low) / (high - low);
    }

    public boolean contains(double value) {
      return value >= low && value <= high;
    }

    @Override
    public DoubleStream ticks() {
      long first = (long) Math.ceil(low / step - 1e-9);
      long last = (long) Math.floor(high / step + 1e-9);
      return LongStream.rangeClosed(first, last).mapToDouble(k -> k * step);
    }

    @Override
    public Color colour(double tick) {
      return tick == 0 ? Theme.ZERO : Theme.GRID;
    }
  }

  /**
   * Whole numbers, upwards or downwards.
   *
   * @param most so many steps there are at most from tick to tick
   */
  record Counts(String title, int low, int high, int most) implements Scale {

    public Counts(String title, int low, int high) {
      this(title, low, high, MOST_STEPS);
    }

    @Override
    public double share(double count) {
      return (count - low) / (high - low);
    }

    @Override
    public DoubleStream ticks() {
      int least = Math.min(low, high);
      int greatest = Math.max(low, high);
      int step = (int) Window.round(Math.ceil((greatest - least) / (double) most));
      return IntStream.rangeClosed(least, greatest)
          .filter(k -> k == least || k % step == 0)
          .asDoubleStream();
    }
  }

  /** Powers of ten, each the same way from the next, from one exponent to another. */
  record Decades(String title, int low, int high) implements Scale {

    /** The powers of ten that hold values from smallest to largest. */
    public static Decades of(String title, double smallest, double largest) {
      int low = (int) Math.floor(Math.log10(smallest) + 1e-9);
      int high = (int) Math.ceil(Math.log10(largest) - 1e-9);
      return new Decades(title, low, Math.max(high, low + 1));
    }

    @Override
    public double share(double value) {
      return (Math.log10(value) - low) / (high - low);
    }

    @Override
    public DoubleStream ticks() {
      return IntStream.rangeClosed(low, high)
          .filter(k -> (k - low) % step() == 0)
          .mapToDouble(Decades::power);
    }

    /** 2 to 9 times each power of ten, unless they would be too close. */
    @Override
    public DoubleStream between() {
      return IntStream.range(low, step() == 1 ? high : low)
          .boxed()
          .flatMapToDouble(k -> IntStream.range(2, 10).mapToDouble(digit -> digit * power(k)));
    }

    /** 10⁻², 1, 10, 10³. */
    @Override
    public String text(double tick) {
      int k = (int) Math.rint(Math.log10(tick));
      return k == 0 ? "1" : k == 1 ? "10" : "10" + Words.raised(k);
    }

    private int step() {
      return (int) Math.ceil((high - low) / (double) MOST_STEPS);
    }

    private static double power(int k) {
      return Math.pow(10, k);
    }
  }

  /** So many steps from tick to tick have room for their labels. */
  int MOST_STEPS = 8;
}
