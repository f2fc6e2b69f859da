package neuron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LayerPropertyTest {

  @Property(seed = "1969")
  void eachOutputIsItsNeuronsToTheLastBit(
      @ForAll @IntRange(min = 1, max = 60) int inputs,
      @ForAll @IntRange(min = 1, max = 60) int outputs,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[][] weights = new double[outputs][];
    for (int i = 0; i < outputs; i++) {
      weights[i] = numbers(random, inputs);
    }
    Layer layer = new Layer(weights, numbers(random, outputs), Activations.TANH);
    double[] x = numbers(random, inputs);

    assertThat(layer.forward(x))
        .containsExactly(layer.neurons().stream().mapToDouble(n -> n.activation(x)).toArray());
  }

  private static double[] numbers(Random random, int count) {
    return random.doubles(count, -3, 3).toArray();
  }
}
