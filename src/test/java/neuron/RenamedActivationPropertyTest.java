package neuron;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import neuron.notebook.BadInput;

/** A name changes what a function is called, and nothing else: not even that of another one. */
class RenamedActivationPropertyTest {

  private static final String SEED = "1845";
  private static final Activation SINE = Math::sin;
  private static final Split CIRCLES = Dataset.circles(40, 0.1, 1).split(0.25, 1);

  /** An activation of a class of its own. */
  private record Swish(double beta) implements Activation {

    @Override
    public double apply(double z) {
      return z * Activations.SIGMOID.apply(beta * z);
    }
  }

  private static final List<Activation> ALL =
      Stream.concat(
              Activations.all().stream(),
              Stream.of(Activations.leakyRelu(0.2), Activations.elu(2), SINE, new Swish(2)))
          .toList();

  @Provide
  Arbitrary<Activation> activation() {
    return Arbitraries.of(ALL);
  }

  /** One to three names, that of another activation among them. */
  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(
            Stream.concat(ALL.stream().map(Activation::name), Stream.of("m")).toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Activation renamed(Activation sigma, List<String> names) {
    Activation renamed = sigma;
    for (String name : names) {
      renamed = renamed.named(name);
    }
    return renamed;
  }

  @Property(seed = SEED)
  void isTheSameFunctionAndNoOther(
      @ForAll("activation") Activation sigma,
      @ForAll("names") List<String> names,
      @ForAll("activation") Activation other,
      @ForAll("names") List<String> otherNames) {
    assertThat(renamed(sigma, names).isSameAs(renamed(other, otherNames)))
        .isEqualTo(sigma == other);
  }

  @Property(seed = SEED)
  void isInitialisedAlike(
      @ForAll("activation") Activation sigma, @ForAll("names") List<String> names) {
    assertThat(numbers(Network.random(1, renamed(sigma, names), 2, 3, 1)))
        .isEqualTo(numbers(Network.random(1, sigma, 2, 3, 1)));
  }

  @Property(seed = SEED)
  void learnsToTheSameBits(
      @ForAll("activation") Activation hidden,
      @ForAll("activation") Activation last,
      @ForAll("names") List<String> names,
      @ForAll Loss loss,
      @ForAll long seed) {
    Network network = network(seed, hidden, last);
    Network renamed = network(seed, renamed(hidden, names), renamed(last, names));

    assertThat(learned(renamed, loss)).isEqualTo(learned(network, loss));
  }

  @Property(seed = SEED)
  void passesTheLossBackAlike(
      @ForAll("activation") Activation hidden,
      @ForAll("activation") Activation last,
      @ForAll("names") List<String> names,
      @ForAll Loss loss,
      @ForAll long seed) {
    Dataset data = CIRCLES.training();

    assertThat(
            network(seed, renamed(hidden, names), renamed(last, names)).gradientNorms(data, loss))
        .isEqualTo(network(seed, hidden, last).gradientNorms(data, loss));
  }

  @Property(seed = SEED)
  void partsTheClassesAtTheSameOutput(
      @ForAll("activation") Activation sigma,
      @ForAll("names") List<String> names,
      @ForAll Loss loss) {
    assertThat(loss.threshold(network(1, RELU, renamed(sigma, names))))
        .isEqualTo(loss.threshold(network(1, RELU, sigma)));
  }

  @Property(seed = SEED)
  void collapsesAlike(
      @ForAll("activation") Activation sigma,
      @ForAll("names") List<String> names,
      @ForAll long seed) {
    Network network = network(seed, sigma, IDENTITY);
    Network renamed = network(seed, renamed(sigma, names), renamed(IDENTITY, names));

    assertThat(numbers(renamed.collapse())).isEqualTo(numbers(network.collapse()));
  }

  @Property(seed = SEED)
  void bendsAtTheSamePlaces(
      @ForAll("activation") Activation sigma,
      @ForAll("names") List<String> names,
      @ForAll long seed) {
    Network network = chain(seed, sigma);
    Network renamed = chain(seed, renamed(sigma, names));

    assertThat(renamed.isPiecewiseLinear()).isEqualTo(network.isPiecewiseLinear());
    assertThat(orRefusal(() -> Arrays.toString(renamed.bends(-2, 2))))
        .isEqualTo(orRefusal(() -> Arrays.toString(network.bends(-2, 2))));
  }

  @Property(seed = SEED)
  void standsInALayerBesideItselfAndBesideNoOther(
      @ForAll("activation") Activation sigma,
      @ForAll("names") List<String> names,
      @ForAll("activation") Activation other) {
    Neuron neuron = new Neuron(new double[] {1, 2}, 3, sigma);
    Neuron beside = new Neuron(new double[] {4, 5}, 6, renamed(other, names));

    assertThat(orRefusal(() -> Layer.of(neuron, beside)) instanceof Layer)
        .isEqualTo(sigma == other);
  }

  @Property(seed = SEED)
  void makesAnEqualNeuronAndAnEqualLayer(
      @ForAll("activation") Activation sigma,
      @ForAll("names") List<String> names,
      @ForAll("activation") Activation other) {
    Network network = network(1, sigma, sigma);
    Network renamed = network(1, renamed(sigma, names), sigma);

    assertThat(renamed).isEqualTo(network).hasSameHashCodeAs(network);
    assertThat(network(1, renamed(other, names), sigma).equals(network)).isEqualTo(sigma == other);
  }

  private static Network network(long seed, Activation hidden, Activation last) {
    Random random = new Random(seed);
    return new Network(layer(random, 2, 3, hidden), layer(random, 3, 1, last));
  }

  private static Network chain(long seed, Activation sigma) {
    Random random = new Random(seed);
    return new Network(layer(random, 1, 3, sigma), layer(random, 3, 1, sigma));
  }

  private static Layer layer(Random random, int inputs, int outputs, Activation sigma) {
    double[][] weights = new double[outputs][];
    for (int i = 0; i < outputs; i++) {
      weights[i] = random.doubles(inputs, -2, 2).toArray();
    }
    return new Layer(weights, random.doubles(outputs, -1, 1).toArray(), sigma);
  }

  /** What three epochs make of a network. */
  private static List<Object> learned(Network network, Loss loss) {
    Trainer trainer = new Trainer(network, CIRCLES, loss, Optimizer.adam(0.03), 10, 1);
    List<Object> course = new ArrayList<>(List.of(trainer.last()));
    IntStream.range(0, 3).forEach(i -> course.add(orRefusal(trainer::epoch)));
    course.add(numbers(trainer.network()));
    return course;
  }

  private static List<List<Double>> numbers(Network network) {
    return network.layers().stream()
        .map(
            layer ->
                Stream.concat(
                        Arrays.stream(layer.weights()).flatMap(row -> Arrays.stream(row).boxed()),
                        Arrays.stream(layer.bias()).boxed())
                    .toList())
        .toList();
  }

  /** Without the names that a refusal tells. */
  private static Object orRefusal(Supplier<?> work) {
    try {
      return work.get();
    } catch (BadInput refusal) {
      return "refused";
    }
  }
}
