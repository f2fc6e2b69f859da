package neuron;

import static neuron.Activations.RELU;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import neuron.figures.EveryFigure;
import neuron.page.EveryOutput;
import neuron.page.Figure;
import neuron.practice.EverySentence;
import neuron.text.BadInput;

/** A program that prints what the library says and draws where its system speaks a language. */
final class AllThatIsSaid {

  private AllThatIsSaid() {}

  /**
   * Prints it.
   *
   * @param language the tag of the default locale, such as th-TH-u-nu-thai
   */
  public static void main(String[] language) {
    Locale.setDefault(Locale.forLanguageTag(language[0]));
    List<String> all = new ArrayList<>();
    addMathematics(all);
    all.addAll(EveryOutput.all());
    EveryFigure.all().forEach(figure -> all.add(drawn(figure)));
    all.addAll(EverySentence.all());
    all.forEach(new PrintStream(System.out, true, StandardCharsets.UTF_8)::println);
  }

  private static String drawn(Figure figure) {
    int[] pixels =
        figure.image(1).getRGB(0, 0, figure.width(), figure.height(), null, 0, figure.width());
    return figure.title() + ". " + figure.sentence() + " " + Arrays.hashCode(pixels);
  }

  private static void addMathematics(List<String> all) {
    Network network = Network.random(1, RELU, 2, 12, 1);
    Trainer trainer =
        new Trainer(network, Dataset.moons(1200, 0.1, 1).split(0.25, 1), Optimizer.adam(0.03));
    all.add(trainer.epoch().toString());
    all.add(network.toString());
    all.add(network.layers().get(0).neurons().get(0).toString());
    all.add(new Neuron(new double[1234], -1.5, RELU).toString());
    Activations.all().forEach(sigma -> all.add(sigma.formula() + " " + sigma.range()));
    all.add(Activations.leakyRelu(0.25).name() + " " + Activations.elu(1234.5).name());
    all.add(refusal(() -> network.repeated(1234)));
    all.add(refusal(() -> network.forward(1, 2, 3)));
    all.add(refusal(() -> Network.random(1, RELU, 2, 12345)));
    all.add(refusal(() -> Network.interpolating(Math::sin, 0, 1, 12345)));
    all.add(refusal(() -> new Layer(new double[][] {{1, 2}, {3}}, new double[] {1, 2})));
    all.add(refusal(() -> new Dataset("mine", new double[][] {{1}, {2}}, new int[] {0, -3})));
  }

  private static String refusal(Runnable work) {
    try {
      work.run();
      return "not refused";
    } catch (BadInput refusal) {
      return refusal.getMessage();
    }
  }
}
