package cells;

import static neuron.practice.Lesson.*;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.*;
import runtime.page.Fields;
import runtime.page.Host;

/** What learners do, a line each: a word of the lesson, a number, and what is handed in. */
public final class Trial {

  private static final List<String> DONE =
      """
      print
      predict 2.1;
      predict 2.1; -1
      predict 2.1; 3,5
      predict 2.1; zero
      reveal 2.1
      reveal 2.1
      predict 2.1; 0
      reveal 2.1
      result 2.1; -0.5
      predict 2.2; 0.269
      reveal 2.2
      drawn 2.3
      drawn 2.3
      hint 2.6
      hint 2.6
      hint 2.6
      hint 2.6
      list 2.5;
      list 2.5; 3, -0.5, null, 0.2
      list 2.5; 3, 0, 0.5, 0.047
      list 2.5; 3, 0, 0.5
      list 3.4; 6, 1
      list 3.5; 3, 2
      list 3.6; {3, 1}, {2, 4}
      check 1.6; 3.5
      check 1.6; 2
      check 1.6; 1 / 2
      check 1.6; 3,5
      hint 1.6
      check 1.6; "3.5"
      check 9.9; 1
      check nowhere; 1
      recall 1.a;
      recall 1.a; 3
      recall 2.c; a straight line
      recall 2.c; Línea
      recall 2.c; nothing
      recall 5.a; sigmoid
      check 5.7; gelu
      hint 1.a
      hint nowhere
      leaky 2.7
      relu 2.7
      throwing 2.7
      without 2.7
      sine 2.8
      line 2.8
      network 4.7
      layer 1.6
      answer 8.6; 1
      answer 8.9;
      answer 1.6; 2
      score
      forget
      table
      divide
      index
      neuron
      nothing"""
          .lines()
          .toList();

  /** All lines, the figures first. */
  public static final List<String> ALL =
      Stream.concat(
              IntStream.range(0, TrialFigures.ALL.size()).mapToObj(i -> "figure " + i),
              DONE.stream())
          .toList();

  private Trial() {}

  /** Does what a line says. */
  static void run(String line, Host host) {
    String[] parts = line.split(" ", 2);
    String[] given = (parts.length == 1 ? "" : parts[1]).split(";", -1);
    String number = given[0];
    String text = given.length == 1 ? "" : given[1].strip();
    switch (parts[0]) {
      case "figure" -> host.show(TrialFigures.ALL.get(Integer.parseInt(number)).get());
      case "predict" -> predicted(number, Fields.numbers(text, null));
      case "check" -> checked(number, Fields.numbers(text, null));
      case "list" -> check(number, Fields.list(text, null));
      case "recall" -> recall(number, Fields.word(text, (Object) null));
      case "answer" -> answer(number, Fields.word(text, (Object) null));
      case "reveal" -> reveal(number);
      case "result" -> reveal(number, Double.valueOf(text));
      case "drawn" -> reveal(number, () -> passThrough(-1, RELU));
      case "hint" -> hint(number);
      case "score" -> score();
      case "forget" -> forgetProgress();
      default -> edited(parts[0], number);
    }
  }

  private static void predicted(String number, Object[] values) {
    if (values.length > 1) {
      predict(number, values[0], values[1], Fields.more(values));
    } else {
      predict(number, values[0]);
    }
  }

  private static void checked(String number, Object[] values) {
    if (values.length > 1) {
      check(number, values[0], values[1], Fields.more(values));
    } else {
      check(number, values[0]);
    }
  }

  /** What no field can say: Java that somebody edited. */
  private static void edited(String word, String number) {
    switch (word) {
      case "leaky" -> check(number, (Activation) z -> z > 0 ? z : 0.01 * z);
      case "relu" -> check(number, RELU);
      case "sine" -> check(number, (Activation) z -> Math.sin(z));
      case "line" -> check(number, (Activation) z -> 2 * z);
      case "without" -> check(number, (Activation) z -> Double.NaN);
      case "throwing" ->
          check(
              number,
              (Activation)
                  z -> {
                    throw new IllegalStateException("oh");
                  });
      case "network" -> check(number, Network.random(1, RELU, 1, 2, 1));
      case "layer" -> check(number, new Layer(new double[][] {{1, 2}}, new double[] {0}));
      case "table" ->
          table(List.of(RELU, TANH), List.of(Dataset.circles(100, 0.1, 1)), 2, Trial::trained);
      case "divide" -> System.out.println(1 / number.length());
      case "index" -> System.out.println(new int[2].clone()[number.length() + 2]);
      case "neuron" -> new Neuron(new double[] {Double.NaN}, 1);
      case "nothing" -> show((Object) null);
      default -> {
        System.out.println("one");
        System.out.print("two ü σ\n");
        show("three");
      }
    }
  }

  private static Epoch trained(Activation sigma, Dataset data, long seed) {
    Network network = Network.random(seed, sigma, 2, 4, 1);
    Trainer trainer = new Trainer(network, data.split(0.25, seed), Optimizer.adam(0.03));
    for (int epoch = 0; epoch < 20; epoch++) {
      trainer.epoch();
    }
    return trainer.last();
  }
}
