package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import neuron.Printed;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;

class WatchTest {

  /** Three parts, the last of which can fail. */
  private record Parts(int[] made, Runnable third) implements Watchable {

    @Override
    public boolean next() {
      if (made[0] == 2) {
        third.run();
      }
      return made[0]++ < 3;
    }

    @Override
    public double done() {
      return made[0] / 3.0;
    }

    @Override
    public String words() {
      return "Part %d of 3".formatted(made[0]);
    }

    @Override
    public Supplier<Figure> moment() {
      return () -> at(made[0]);
    }

    @Override
    public String part() {
      return "part";
    }

    @Override
    public List<Integer> kept() {
      return IntStream.rangeClosed(0, made[0]).boxed().toList();
    }

    @Override
    public Figure at(int part) {
      return Pictures.bar(part);
    }
  }

  private static String watched(Runnable third) {
    return Printed.by(() -> new Watch(new Parts(new int[1], third)).show());
  }

  @Test
  void saysNothingBesideItsPicturesWhereAllIsWell() {
    assertThat(watched(() -> {}).lines()).hasSize(1).first().asString().startsWith("The bar is ");
  }

  @Test
  void saysInASentenceWhatALearnersFunctionThrows() {
    assertThat(watched(() -> Objects.requireNonNull(null, "no")))
        .startsWith("The bar is 2 long")
        .endsWith("It ends after Part 2 of 3: it throws NullPointerException (no).\n");
  }

  @Test
  void saysThatALearnersFunctionCallsItselfWithoutEnd() {
    assertThat(watched(WatchTest::endless))
        .startsWith("The bar is 2 long")
        .contains("It ends after Part 2 of 3: the function calls itself without end: ");
  }

  private static void endless() {
    endless();
  }

  @Test
  void repeatsASentenceOfTheLibrary() {
    Runnable said =
        () -> {
          throw new BadInput("The loss has no end.");
        };

    assertThat(watched(said)).endsWith("\nThe loss has no end.\n");
  }
}
