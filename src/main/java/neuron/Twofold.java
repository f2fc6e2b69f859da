package neuron;

/**
 * A number as a double and what that lost by rounding: together nearly the digits of two doubles.
 *
 * <p>A sum of two doubles is exact unless it overflows. Where the rest is at most what a double
 * loses by rounding, a product and a ratio are within 2⁻¹⁰² of the true one, but a product below
 * 2⁻⁹⁶⁹ can be off by the smallest double. A sum and a difference are within 2⁻¹⁰² of the greater
 * of their two numbers, so that where these nearly cancel fewer digits are right.
 *
 * <p>Dekker, A Floating-Point Technique for Extending the Available Precision, 1971; the sum is
 * Knuth's, The Art of Computer Programming, volume 2, 1969, and the product that of fma.
 *
 * @param value the number within 3 ulp, unless it has nearly cancelled
 * @param rest what is to be added to the value
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
