package neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The bends against values of the network alone, which know nothing of how they were found. */
class BendsPropertyTest {

  private static final String SEED = "1989";
  private static final int CELLS = 4000;

  @Provide
  Arbitrary<Network> networks() {
    return Arbitraries.longs().map(seed -> network(new Random(seed)));
  }

  /** One to three hidden layers of one to six neurons each. */
  private static Network network(Random random) {
    Layer[] layers = new Layer[2 + random.nextInt(3)];
    int inputs = 1;
    for (int i = 0; i < layers.length; i++) {
      boolean last = i == layers.length - 1;
      int outputs = last ? 1 : 1 + random.nextInt(6);
      Activation sigma = random.nextInt(4) > 0 ? Activations.RELU : Activations.leakyRelu(0.25);
      layers[i] = layer(inputs, outputs, last ? Activations.IDENTITY : sigma, random);
      inputs = outputs;
    }
    return new Network(layers);
  }

  private static Layer layer(int inputs, int outputs, Activation sigma, Random random) {
    double[][] weights = new double[outputs][];
    for (int i = 0; i < outputs; i++) {
      weights[i] = random.doubles(inputs, -1, 1).toArray();
    }
    return new Layer(weights, random.doubles(outputs, -1, 1).toArray(), sigma);
  }

  @Property(seed = SEED, tries = 300)
  void betweenTwoBendsTheNetworkIsStraight(@ForAll("networks") Network network) {
    double[] ends =
        Stream.of(DoubleStream.of(-3), Arrays.stream(network.bends(-3, 3)), DoubleStream.of(3))
            .flatMapToDouble(part -> part)
            .toArray();
    for (int i = 1; i < ends.length; i++) {
      for (double share = 0.1; share < 1; share += 0.1) {
        double x = ends[i - 1] + share * (ends[i] - ends[i - 1]);
        double chord = (1 - share) * y(network, ends[i - 1]) + share * y(network, ends[i]);
        assertThat(y(network, x)).isCloseTo(chord, within(1e-9));
      }
    }
  }

  @Property(seed = SEED, tries = 300)
  void aDenseScanOfSlopesFindsABendWhereOneIsAndNowhereElse(@ForAll("networks") Network network) {
    double[] bends = network.bends(-3, 3);
    double cell = 6.0 / CELLS;
    for (int i = 1; i < CELLS; i++) {
      double x = -3 + i * cell;
      double turn = y(network, x - cell) - 2 * y(network, x) + y(network, x + cell);
      boolean near = Arrays.stream(bends).anyMatch(bend -> Math.abs(bend - x) < cell);
      assertThat(near || Math.abs(turn) < 1e-9).as("turn %s at %s", turn, x).isTrue();
    }
  }

  @Property(seed = SEED, tries = 300)
  void atEachBendTheSlopeChanges(@ForAll("networks") Network network) {
    double[] bends = network.bends(-3, 3);
    for (int i = 0; i < bends.length; i++) {
      double room = Math.min(1e-3, distance(bends, i) / 2);
      double turn =
          y(network, bends[i] - room) - 2 * y(network, bends[i]) + y(network, bends[i] + room);
      assertThat(Math.abs(turn)).isGreaterThan(1e-14);
    }
  }

  private static double distance(double[] bends, int i) {
    double left = i == 0 ? -3 : bends[i - 1];
    double right = i == bends.length - 1 ? 3 : bends[i + 1];
    return Math.min(bends[i] - left, right - bends[i]);
  }

  private static double y(Network network, double x) {
    return network.forward(x)[0];
  }
}
