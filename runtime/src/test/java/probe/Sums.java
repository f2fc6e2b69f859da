package probe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sums of streams, and numbers of any length. */
final class Sums {

  private Sums() {}

  static void print(int tries) {
    System.out.println(DoubleStream.of(0.1, 0.2, 0.3, 1e17, -1e17).sum());
    System.out.println(
        IntStream.of(3, 4, 6).average() + " " + LongStream.of(1, 2).summaryStatistics());
    System.out.println(
        IntStream.of(5, -2).summaryStatistics() + " " + DoubleStream.empty().average());
    System.out.println(DoubleStream.of(1.5, 2.25, -7).summaryStatistics());
    System.out.println(List.of(0.1, 0.7, 0.3).stream().collect(Collectors.averagingDouble(x -> x)));
    System.out.println(List.of(1, 2, 4).stream().collect(Collectors.summarizingInt(x -> x)));
    SplittableRandom random = new SplittableRandom(11);
    Hash sums = new Hash();
    Hash wholes = new Hash();
    Hash decimals = new Hash();
    for (int i = 0; i < tries; i++) {
      double[] terms =
          random.doubles(9, -1, 1).map(x -> x * Math.pow(10, random.nextInt(20))).toArray();
      sums.add(Arrays.stream(terms).sum());
      sums.add(Arrays.stream(terms).average().orElse(0));
      sums.add(Arrays.stream(terms).boxed().collect(Collectors.summingDouble(x -> x)));
      wholes(random, wholes);
      decimals(random, decimals);
    }
    System.out.println("sums: " + sums);
    System.out.println("whole numbers: " + wholes);
    System.out.println("decimals: " + decimals);
  }

  private static void wholes(SplittableRandom random, Hash hash) {
    BigInteger a = whole(random);
    BigInteger b = whole(random);
    hash.add(a.doubleValue());
    hash.add(a.floatValue());
    hash.add(a.hashCode());
    hash.add(
        a.multiply(b) + " " + a.divide(b) + " " + a.mod(b.abs()) + " " + a.gcd(b) + " " + a.pow(3));
    hash.add(a.toString(16) + a.bitLength() + a.abs().sqrt() + a.compareTo(b) + a.longValue());
  }

  private static BigInteger whole(SplittableRandom random) {
    BigInteger some = BigInteger.valueOf(random.nextLong());
    return some.shiftLeft(random.nextInt(70)).add(BigInteger.valueOf(random.nextInt() | 1));
  }

  private static void decimals(SplittableRandom random, Hash hash) {
    BigDecimal a = new BigDecimal(whole(random), random.nextInt(30));
    BigDecimal b = new BigDecimal(whole(random), random.nextInt(9));
    MathContext digits = new MathContext(random.nextInt(1, 25), RoundingMode.HALF_UP);
    hash.add(a + " " + a.toPlainString() + " " + a.toEngineeringString() + " " + a.precision());
    hash.add(a.hashCode());
    hash.add(a.doubleValue());
    hash.add(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b, digits));
    hash.add(
        a.divide(b, 5, RoundingMode.HALF_EVEN)
            + " "
            + a.abs().sqrt(digits)
            + " "
            + a.round(digits));
    hash.add(
        a.setScale(2, RoundingMode.FLOOR) + " " + a.compareTo(b) + " " + a.stripTrailingZeros());
    hash.add(
        a.remainder(b)
            + " "
            + a.pow(2, digits)
            + " "
            + a.negate().max(b)
            + " "
            + a.movePointLeft(3));
  }
}
