package neuron;

/**
 * A number as a double and what that lost by rounding: together nearly the digits of two doubles.
 *
 * <p>Dekker, A Floating-Point Technique for Extending the Available Precision, 1971; the sum is
 * Knuth's, The Art of Computer Programming 2, 1969, and the product that of fma.
 *
 * @param value the nearest double, or one next to it
 * @param rest what is to be added to the value, much smaller
 */
record Twofold(double value, double rest) {

  static Twofold sum(double a, double b) {
    double sum = a + b;
    double ofB = sum - a;
    return new Twofold(sum, a - (sum - ofB) + (b - ofB));
  }

  Twofold plus(double more) {
    Twofold sum = sum(value, more);
    return new Twofold(sum.value, sum.rest + rest);
  }

  Twofold minus(Twofold less) {
    Twofold sum = sum(value, -less.value);
    return new Twofold(sum.value, sum.rest + rest - less.rest);
  }

  Twofold times(double factor) {
    double product = value * factor;
    return new Twofold(product, Math.fma(value, factor, -product) + rest * factor);
  }

  Twofold over(Twofold divisor) {
    double ratio = value / divisor.value;
    double left = Math.fma(-ratio, divisor.value, value) + rest - ratio * divisor.rest;
    return new Twofold(ratio, left / divisor.value);
  }
}
