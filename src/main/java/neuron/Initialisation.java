package neuron;

import java.util.Random;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Unresolved;

/**
 * How the weights of a network are drawn before it learns anything. Biases begin at 0.
 *
 * <p>The spread of the weights is such that signals neither fade nor grow much from layer to layer.
 */
public enum Initialisation {

  /**
   * Evenly between −√(6 / (n + m)) and √(6 / (n + m)) for a layer of n inputs and m outputs: a
   * variance of 2 / (n + m). For activations that go through 0 nearly straight, such as tanh.
   *
   * <p>Glorot and Bengio, Understanding the Difficulty of Training Deep Feedforward Neural
   * Networks, 2010. Also called Xavier, by Glorot's first name.
   */
  GLOROT {
    @Override
    double weight(Random random, int inputs, int outputs) {
      return (2 * random.nextDouble() - 1) * Math.sqrt(6.0 / (inputs + outputs));
    }
  },

  /**
   * Normally with variance 2 / n for a layer of n inputs. For activations that, like ReLU, let half
   * of the numbers through.
   *
   * <p>He, Zhang, Ren and Sun, Delving Deep into Rectifiers: Surpassing Human-Level Performance on
   * ImageNet Classification, 2015.
   */
  HE {
    @Override
    double weight(Random random, int inputs, int outputs) {
      return random.nextGaussian() * Math.sqrt(2.0 / inputs);
    }
  };

  private static final int WIDEST = 1000;
  private static final double FAR = 8;

  abstract double weight(Random random, int inputs, int outputs);

  /**
   * The one that suits an activation: {@link #HE} if, like ReLU, it changes less than half as much
   * from −8 to 0 as from 0 to 8, otherwise {@link #GLOROT}.
   *
   * @throws BadInput if the activation is null, or throws
   */
  public static Initialisation of(Activation sigma) {
    Require.sigma(sigma);
    double left = Math.abs(value(sigma, 0) - value(sigma, -FAR));
    double right = Math.abs(value(sigma, FAR) - value(sigma, 0));
    return left < right / 2 ? HE : GLOROT;
  }

  private static double value(Activation sigma, double z) {
    try {
      return sigma.apply(z);
    } catch (BadInput said) {
      throw said;
    } catch (RuntimeException thrown) {
      Unresolved.pass(thrown);
      throw new BadInput(
          "The activation throws %s at z = %s: give one that has a number for every z."
              .formatted(thrown.getClass().getSimpleName(), Numbers.text(z)));
    }
  }

  /**
   * A network that has learned nothing yet.
   *
   * @param seed the same one gives the same weights on every machine
   * @param sigma the activation of each layer but the last, which has none
   * @param sizes how many numbers go in, how many neurons each layer has, and with the last one how
   *     many numbers come out: two or more sizes, each 1 to 1000
   * @throws BadInput if the activation is null, there are fewer than two sizes, or one is out of
   *     range
   */
  public Network network(long seed, Activation sigma, int... sizes) {
    Require.sigma(sigma);
    requireSizes(sizes);
    Random random = new Random(seed);
    int last = sizes.length - 1;
    return new Network(
        IntStream.rangeClosed(1, last)
            .mapToObj(
                i -> layer(random, sizes[i - 1], sizes[i], i < last ? sigma : Activations.IDENTITY))
            .toList());
  }

  private Layer layer(Random random, int inputs, int outputs, Activation sigma) {
    double[][] weights = new double[outputs][inputs];
    for (double[] row : weights) {
      for (int j = 0; j < inputs; j++) {
        row[j] = weight(random, inputs, outputs);
      }
    }
    return new Layer(weights, new double[outputs], sigma);
  }

  private static void requireSizes(int[] sizes) {
    BadInput.when(
        sizes == null || sizes.length < 2,
        "A network needs at least two sizes, but got %s: give it numbers such as 2, 8, 1.",
        sizes == null ? "null" : sizes.length);
    for (int i = 0; i < sizes.length; i++) {
      BadInput.when(
          sizes[i] < 1 || sizes[i] > WIDEST,
          "Size %s of the network is %s: choose from 1 to %s.",
          i + 1,
          sizes[i],
          WIDEST);
    }
  }
}
