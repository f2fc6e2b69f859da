package neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NetworkPropertyTest {

  private static final String SEED = "1989";

  private interface Numbers {
    double[] draw(Random random, int count);
  }

  /** Up to six layers of random shapes, about half of them without activation. */
  @Provide
  Arbitrary<Network> ofIntegers() {
    return networks((random, count) -> random.ints(count, -3, 4).asDoubleStream().toArray());
  }

  @Provide
  Arbitrary<Network> ofDoubles() {
    return networks((random, count) -> random.doubles(count, -1, 1).toArray());
  }

  @Property(seed = SEED)
  void collapseKeepsEveryOutputExactlyWithSmallIntegers(
      @ForAll("ofIntegers") Network network, @ForAll long seed) {
    double[] x = new Random(seed).ints(network.inputs(), -9, 10).asDoubleStream().toArray();

    assertThat(network.collapse().forward(x)).containsExactly(network.forward(x));
  }

  @Property(seed = SEED)
  void collapseKeepsEveryOutputButForTheLastBits(
      @ForAll("ofDoubles") Network network, @ForAll long seed) {
    double[] x = new Random(seed).doubles(network.inputs(), -1, 1).toArray();

    assertThat(network.collapse().forward(x)).containsExactly(network.forward(x), within(1e-12));
  }

  @Property(seed = SEED)
  void noTwoNeighboursOfACollapsedNetworkAreLinear(@ForAll("ofIntegers") Network network) {
    Network collapsed = network.collapse();

    for (int i = 1; i < collapsed.depth(); i++) {
      assertThat(collapsed.layers().subList(i - 1, i + 1))
          .extracting(Layer::sigma)
          .contains(Activations.RELU);
    }
  }

  @Property(seed = SEED)
  void collapsingTwiceChangesNothingMore(@ForAll("ofDoubles") Network network) {
    assertThat(network.collapse().collapse()).isEqualTo(network.collapse());
  }

  private static Arbitrary<Network> networks(Numbers numbers) {
    Arbitrary<int[]> widths =
        Arbitraries.integers().between(1, 4).array(int[].class).ofMinSize(2).ofMaxSize(7);
    return Combinators.combine(widths, Arbitraries.longs())
        .as((sizes, seed) -> network(sizes, new Random(seed), numbers));
  }

  private static Network network(int[] widths, Random random, Numbers numbers) {
    Layer[] layers = new Layer[widths.length - 1];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = layer(widths[i], widths[i + 1], random, numbers);
    }
    return new Network(layers);
  }

  private static Layer layer(int inputs, int outputs, Random random, Numbers numbers) {
    double[][] weights = new double[outputs][];
    for (int i = 0; i < outputs; i++) {
      weights[i] = numbers.draw(random, inputs);
    }
    return new Layer(
        weights,
        numbers.draw(random, outputs),
        random.nextBoolean() ? Activations.RELU : Activations.IDENTITY);
  }
}
