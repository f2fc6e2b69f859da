package neuron;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Against BigDecimal, in which sums and products of doubles are exact. */
class TwofoldTest {

  private static final int PAIRS = 20_000;
  private static final MathContext DIGITS = new MathContext(80);
  private static final BigDecimal PART = new BigDecimal(Math.scalb(1.0, -102));
  private static final BigDecimal SMALLEST = new BigDecimal(Double.MIN_VALUE);

  private final Random random = new Random(1971);

  @Nested
  class ASumOfDoubles {

    @Test
    void isExact() {
      assertThat(many(() -> new Doubles(drawn(300), drawn(300))).filter(Doubles::losesDigits))
          .isEmpty();
    }

    @Test
    void isExactWhereTheyAreOfLikeSize() {
      assertThat(many(() -> new Doubles(drawn(1), drawn(1))).filter(Doubles::losesDigits))
          .isEmpty();
    }

    @Test
    void isExactAtTheEnds() {
      assertThat(ends().flatMap(a -> ends().map(b -> new Doubles(a, b))))
          .noneMatch(Doubles::losesDigits);
    }

    @Test
    void hasTheNearestDoubleForAValue() {
      assertThat(many(() -> new Doubles(drawn(60), drawn(60))))
          .allMatch(pair -> Twofold.sum(pair.a, pair.b).value() == pair.a + pair.b);
    }

    private static Stream<Double> ends() {
      return Stream.of(
              0.0,
              Double.MIN_VALUE,
              Math.nextDown(Double.MIN_NORMAL),
              Double.MIN_NORMAL,
              1e-300,
              Math.nextDown(1.0),
              1.0,
              Math.nextUp(1.0),
              0x1p53,
              1e300,
              Double.MAX_VALUE / 2)
          .flatMap(a -> Stream.of(a, -a));
    }
  }

  @Nested
  class ASumOrDifference {

    @Test
    void ofATwofoldAndADoubleIsWithinTheBound() {
      assertThat(many(() -> sum(twofold(60), drawn(60))).filter(Step::isOffByMore)).isEmpty();
    }

    @Test
    void ofTwofoldsIsWithinTheBound() {
      assertThat(many(() -> difference(twofold(60), twofold(60))).filter(Step::isOffByMore))
          .isEmpty();
    }

    @Test
    void ofTwofoldsOfLikeSizeIsWithinTheBound() {
      assertThat(many(() -> difference(twofold(1), twofold(1))).filter(Step::isOffByMore))
          .isEmpty();
    }

    @Test
    void hasAValueWithinThreeUlpWhereNothingCancels() {
      assertThat(many(() -> difference(twofold(60), twofold(60))).filter(Step::hasNotCancelled))
          .allMatch(Step::hasAValueWithinThreeUlp);
    }

    @Test
    void thatCancelsStandsInTheRest() {
      Twofold more = Twofold.sum(1, 0x1p-60);
      assertThat(more.minus(new Twofold(1, 0))).isEqualTo(new Twofold(0, 0x1p-60));
      assertThat(more.plus(-1)).isEqualTo(new Twofold(0, 0x1p-60));
    }

    private Step sum(Twofold a, double b) {
      return new Step(a.plus(b), exact(a).add(new BigDecimal(b)), greater(exact(a), b));
    }

    private Step difference(Twofold a, Twofold b) {
      return new Step(a.minus(b), exact(a).subtract(exact(b)), exact(a).abs().max(exact(b).abs()));
    }

    private static BigDecimal greater(BigDecimal a, double b) {
      return a.abs().max(new BigDecimal(b).abs());
    }
  }

  @Nested
  class AProduct {

    @Test
    void isWithinTheBound() {
      assertThat(many(() -> product(twofold(300), drawn(300))).filter(Step::isOffByMore)).isEmpty();
    }

    @Test
    void hasAValueWithinThreeUlp() {
      assertThat(many(() -> product(twofold(300), drawn(300))))
          .allMatch(Step::hasAValueWithinThreeUlp);
    }

    @Test
    void isWithinTheSmallestDoubleWhereItUnderflows() {
      assertThat(many(() -> product(twofold(1), Math.scalb(drawn(50), -1020))))
          .allMatch(step -> step.error().compareTo(SMALLEST) <= 0);
    }

    private Step product(Twofold a, double b) {
      BigDecimal truth = exact(a).multiply(new BigDecimal(b));
      return new Step(a.times(b), truth, truth.abs());
    }
  }

  @Nested
  class ARatio {

    @Test
    void isWithinTheBound() {
      assertThat(many(() -> ratio(twofold(300), twofold(300))).filter(Step::isOffByMore)).isEmpty();
    }

    @Test
    void hasAValueWithinThreeUlp() {
      assertThat(many(() -> ratio(twofold(300), twofold(300))))
          .allMatch(Step::hasAValueWithinThreeUlp);
    }

    private Step ratio(Twofold a, Twofold b) {
      BigDecimal truth = exact(a).divide(exact(b), DIGITS);
      return new Step(a.over(b), truth, truth.abs());
    }
  }

  /** What a step gave, what it should give, and the size that its error is measured by. */
  private record Step(Twofold result, BigDecimal truth, BigDecimal size) {

    BigDecimal error() {
      return exact(result).subtract(truth).abs();
    }

    boolean isOffByMore() {
      return error().compareTo(size.multiply(PART)) > 0;
    }

    boolean hasNotCancelled() {
      return truth.abs().compareTo(size) >= 0;
    }

    boolean hasAValueWithinThreeUlp() {
      BigDecimal ulp = new BigDecimal(Math.ulp(truth.doubleValue()));
      BigDecimal difference = new BigDecimal(result.value()).subtract(truth).abs();
      return difference.compareTo(ulp.multiply(BigDecimal.valueOf(3))) <= 0;
    }
  }

  private record Doubles(double a, double b) {

    boolean losesDigits() {
      BigDecimal truth = new BigDecimal(a).add(new BigDecimal(b));
      return exact(Twofold.sum(a, b)).compareTo(truth) != 0;
    }
  }

  private static BigDecimal exact(Twofold number) {
    return new BigDecimal(number.value()).add(new BigDecimal(number.rest()));
  }

  private static <T> Stream<T> many(Supplier<T> pairs) {
    return Stream.generate(pairs).limit(PAIRS);
  }

  /** From 2 to the power of minus so much up to 2 to the power of so much, of either sign. */
  private double drawn(int power) {
    double size = Math.scalb(1 + random.nextDouble(), random.nextInt(2 * power) - power);
    return random.nextBoolean() ? size : -size;
  }

  /** A value of that size, with a rest of up to what it may have lost by rounding. */
  private Twofold twofold(int power) {
    double value = drawn(power);
    return new Twofold(value, (random.nextDouble() - 0.5) * Math.ulp(value));
  }
}
