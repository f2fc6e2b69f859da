package neuron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java machines differ in the last digit of Math.exp; the activations differ in none. */
class SameDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "ELU, 8680245415701795457",
    "SELU, -7021620114130286481",
    "softplus, 2713448596453975462",
    "GELU, -2927834891286540572",
    "SiLU, -1512207090534111768",
    "Mish, 3280525569220950271",
    "sigmoid, 4569862337468135110",
    "tanh, 3514033255744343326",
    "softsign, 1177256772452863411"
  })
  void valuesAndSlopesAreThoseOfEveryMachine(String name, long bits) {
    assertThat(bitsOf(named(name))).isEqualTo(bits);
  }

  private static Activation named(String name) {
    return Activations.all().stream()
        .filter(sigma -> sigma.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A sum over half a million places. */
  private static long bitsOf(Activation sigma) {
    return DoubleStream.concat(
            new Random(1960).doubles(400_000, -8, 8), new Random(2015).doubles(100_000, -750, 750))
        .mapToObj(z -> 31 * bits(sigma.apply(z)) + bits(sigma.slope(z)))
        .reduce(0L, (sum, bits) -> 31 * sum + bits);
  }

  private static long bits(double a) {
    return Double.doubleToLongBits(a);
  }
}
