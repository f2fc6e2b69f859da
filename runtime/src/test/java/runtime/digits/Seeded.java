package runtime.digits;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** Arguments where functions differ most easily: the same ones each time for a seed. */
public final class Seeded {

  private static final double[] SPECIAL = {
    0,
    1,
    2,
    3,
    10,
    22,
    100,
    1000,
    1024,
    1075,
    1e22,
    0.3,
    0.5,
    0.4375,
    0.6744,
    0.6875,
    0.78125,
    0.975,
    1.1875,
    2.4375,
    0.34657359,
    1.0397,
    38.816,
    709.782712893384,
    710.4758600739439,
    745.13321910194122,
    Math.PI,
    Math.PI / 2,
    Math.PI / 4,
    0x1p-55,
    0x1p-54,
    0x1p-29,
    0x1p-28,
    0x1p-27,
    0x1p31,
    0x1p52,
    0x1p53,
    0x1p63,
    0x1p64,
    0x1p66,
    Double.MAX_VALUE,
    Double.MIN_NORMAL,
    Double.MIN_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NaN
  };

  private final SplittableRandom random;

  public Seeded(String seed) {
    random = new SplittableRandom(seed.hashCode());
  }

  public SplittableRandom random() {
    return random;
  }

  public double next() {
    return switch (random.nextInt(9)) {
      case 0 -> bits();
      case 1 -> random.nextDouble(-700, 700);
      case 2 -> nearQuarterTurn();
      case 3 -> 1 + random.nextInt(-1000, 1000) * Math.scalb(1.0, -random.nextInt(10, 53));
      case 4 -> Double.longBitsToDouble(random.nextLong() & 0x800fffffffffffffL);
      case 5 -> random.nextDouble(-1, 1) * Math.scalb(1.0, random.nextInt(-60, 12));
      case 6 -> random.nextInt(-400, 400) / (double) (1 << random.nextInt(4));
      case 7 -> random.nextInt(-99_999, 100_000) / 1000.0;
      default -> nearSpecial();
    };
  }

  public double bits() {
    return Double.longBitsToDouble(random.nextLong());
  }

  /** Of two arguments the second: at times near the first, at times small and whole. */
  public double nextBeside(double first) {
    return switch (random.nextInt(3)) {
      case 0 -> first * (1 + random.nextInt(-3, 4) * 0x1p-52) * random.nextInt(1, 4) / 2;
      case 1 -> random.nextInt(-60, 60) / 4.0;
      default -> next();
    };
  }

  /** Of three arguments the last: at times what nearly cancels the product of the others. */
  public double nextBeside(double a, double b) {
    double product = a * b;
    return switch (random.nextInt(5)) {
      case 0 -> -product + random.nextInt(-8, 9) * Math.ulp(product);
      case 1 -> Math.scalb(product, random.nextInt(-110, 110));
      case 2 -> Math.ulp(product) * random.nextInt(-1, 2) / 2 * (1 + random.nextInt(3) * 0x1p-52);
      case 3 -> Math.scalb(a, random.nextInt(-108, 108));
      default -> next();
    };
  }

  private double nearQuarterTurn() {
    double turned = random.nextInt(1 << random.nextInt(1, 31)) * (Math.PI / 2);
    return turned + random.nextInt(-5, 6) * Math.ulp(turned);
  }

  private double nearSpecial() {
    double special = SPECIAL[random.nextInt(SPECIAL.length)];
    long bits = Double.doubleToRawLongBits(special) + random.nextInt(-3, 4);
    double near = Double.longBitsToDouble(bits);
    return random.nextBoolean() ? near : -near;
  }

  public static List<Double> special() {
    return DoubleStream.concat(
            DoubleStream.of(SPECIAL), DoubleStream.of(SPECIAL).map(special -> -special))
        .boxed()
        .toList();
  }
}
