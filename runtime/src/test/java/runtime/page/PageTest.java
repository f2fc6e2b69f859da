package runtime.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import runtime.page.Page.State;

class PageTest {

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final List<JsonObject> said = new ArrayList<>();

  @AfterEach
  void printAsBefore() {
    System.setOut(out);
    System.setErr(err);
  }

  private Page page(Cells cells) {
    return Page.open(
        cells,
        value -> Page.current().text("value " + value),
        json -> said.add(JsonParser.parseString(json).getAsJsonObject()));
  }

  private String said(int place, String name) {
    return said.get(place).get(name).getAsString();
  }

  @Nested
  class ACell {

    @Test
    void isGivenWhatStandsInItsFields() {
      page((cell, host) -> host.show(cell + host.field(0) + host.field(1) + host.field(2)))
          .run(7, "a\nb");

      assertThat(said(0, "text")).isEqualTo("value 7ab");
    }

    @Test
    void printsToBothStreamsInOrder() {
      page((cell, host) -> {
            System.err.print("one ");
            System.out.println("two");
            System.out.print("three ");
            System.err.println("four");
            System.out.println("five");
          })
          .run(7, "");

      assertThat(said)
          .extracting(each -> each.get("text").getAsString())
          .containsExactly("one ", "two\nthree ", "four\n", "five\n");
    }

    @Test
    void printsInOrderWithWhatItShows() {
      page((cell, host) -> {
            System.out.println("one σ");
            System.err.println("two");
            host.show(3);
            System.out.print("four");
          })
          .run(0, "");

      assertThat(said)
          .extracting(output -> output.get("stream").getAsString())
          .containsExactly("stdout", "stderr", "result", "stdout");
      assertThat(said)
          .extracting(output -> output.get("text").getAsString())
          .containsExactly("one σ\n", "two\n", "value 3", "four");
    }

    @Test
    void handsOverManyLinesInPieces() {
      page((cell, host) -> {
            for (int i = 0; i < 10_000; i++) {
              System.out.print("line " + i + "\n");
            }
          })
          .run(0, "");

      assertThat(said).hasSizeBetween(10, 100);
      assertThat(said).allMatch(output -> output.get("text").getAsString().endsWith("\n"));
    }

    @Test
    void printsAMillionLettersAtMost() {
      Page page =
          page(
              (cell, host) -> {
                for (int i = 0; i < 150_000; i++) {
                  System.out.println("1234567");
                }
              });
      page.run(0, "");
      int printed = said.stream().mapToInt(each -> each.get("text").getAsString().length()).sum();

      assertThat(printed).isBetween(1_000_000, 1_000_100);
      assertThat(said(said.size() - 1, "text"))
          .isEqualTo("The output ends here: a cell prints at most 1,000,000 letters.\n");

      said.clear();
      page.run(0, "");
      assertThat(said).hasSizeGreaterThan(1);
    }

    @Test
    void thatThrowsSaysWhat() {
      State ended =
          page((cell, host) -> {
                System.out.println("before");
                throw new ArithmeticException("/ by zero");
              })
              .run(0, "");

      assertThat(ended).isEqualTo(State.FAILED);
      assertThat(said(1, "name")).isEqualTo("java.lang.ArithmeticException");
      assertThat(said(1, "message")).isEqualTo("/ by zero");
      assertThat(said(1, "text")).isEqualTo("java.lang.ArithmeticException: / by zero");
    }

    @Test
    void thatThrowsSaysAllCauses() {
      page((cell, host) -> {
            Exception inner = new ArithmeticException("/ by zero");
            Exception amid = new IllegalStateException(inner);
            inner.initCause(amid);
            throw new Exception("outer", amid);
          })
          .run(0, "");

      assertThat(said(0, "message")).isEqualTo("outer");
      assertThat(said(0, "text"))
          .isEqualTo(
              """
              java.lang.Exception: outer
              Caused by: java.lang.IllegalStateException: java.lang.ArithmeticException: / by zero
              Caused by: java.lang.ArithmeticException: / by zero""");
    }

    @Test
    void whoseFieldCannotBeReadSaysTheSentenceAlone() {
      page((cell, host) -> Fields.number(host.field(0), null)).run(0, "1 +");

      assertThat(said(0, "text")).startsWith("\"1 +\" cannot be read here");
    }

    @Test
    void goesOnBehindAFieldThatCannotBeRead() {
      Page page =
          page(
              (cell, host) -> {
                host.show(host.read(7, () -> Fields.whole(host.field(0), 0)));
                host.show(host.isRead());
              });

      assertThat(page.run(0, "1/0")).isEqualTo(State.FAILED);
      assertThat(said(0, "text")).startsWith("\"1/0\" divides a whole number by 0");
      assertThat(said(1, "text")).isEqualTo("value 7");
      assertThat(said(2, "text")).isEqualTo("value false");
      assertThat(page.run(0, "8")).isEqualTo(State.DONE);
    }

    @Test
    void endsWithoutAnotherWordWhereItRequiresItsFieldsToBeRead() {
      Page page =
          page(
              (cell, host) -> {
                host.read(7, () -> Fields.whole(host.field(0), 0));
                Page.current().requireRead();
                host.show("read");
              });

      assertThat(page.run(0, "1/0")).isEqualTo(State.FAILED);
      assertThat(said).hasSize(1);
      assertThat(page.run(0, "8")).isEqualTo(State.DONE);
      assertThat(said(1, "text")).isEqualTo("value read");
    }

    @Test
    void whoseFieldCannotBeReadSaysItInTheWordsOfThePage() {
      Page page = page((cell, host) -> Fields.number(host.field(0), null));
      page.speak((english, values) -> values[0] + " of " + english.length());
      page.run(0, "1 +");

      assertThat(said(0, "text")).isEqualTo("1 + of 83");
    }

    @Test
    void isRebuiltWithoutAWord() {
      boolean[] ran = new boolean[1];
      Page page =
          page(
              (cell, host) -> {
                ran[0] = true;
                System.out.println("one");
                host.show(2);
                throw new IllegalStateException("three");
              });

      assertThat(page.isSilent()).isFalse();
      assertThat(page.rebuild(0, "")).isEqualTo(State.FAILED);
      assertThat(ran[0]).isTrue();
      assertThat(said).isEmpty();
      page.run(0, "");
      assertThat(said).hasSize(3);
    }
  }

  @Nested
  class ACellInSlices implements Cells {

    private int slices;
    private int results;

    @Override
    public void run(int cell, Host host) {
      throw new IllegalStateException();
    }

    @Override
    public boolean begin(int cell, Host host) {
      return proceed();
    }

    @Override
    public boolean proceed() {
      System.out.println("slice " + ++slices);
      return slices < 3;
    }

    @Override
    public <T> T result(Supplier<T> work) {
      results++;
      return work.get();
    }

    @Test
    void goesOnUntilItsEnd() {
      Page page = page(this);

      assertThat(page.run(0, "")).isEqualTo(State.GOES_ON);
      assertThat(page.proceed()).isEqualTo(State.GOES_ON);
      assertThat(page.proceed()).isEqualTo(State.DONE);
      assertThat(said).hasSize(3);
    }

    @Test
    void isRebuiltWithoutAWordInAllSlices() {
      Page page = page(this);

      assertThat(page.rebuild(0, "")).isEqualTo(State.GOES_ON);
      assertThat(page.isSilent()).isTrue();
      page.proceed();
      assertThat(page.proceed()).isEqualTo(State.DONE);
      assertThat(page.isSilent()).isFalse();
      assertThat(said).isEmpty();
    }

    @Test
    void canEndTheWorkOfAFigureThatIsMoved() {
      page(this).move(1, "0");

      assertThat(results).isEqualTo(1);
    }

    @Test
    void canBeStoppedBetweenTwo() {
      Page page = page(this);
      page.rebuild(0, "");
      page.stop();

      assertThat(page.isSilent()).isFalse();
    }
  }

  @Nested
  class AMovingFigure {

    private final Page page =
        page(
            (cell, host) -> {
              show("first");
              show("second");
            });

    private void show(String title) {
      Page.current()
          .moving(
              null,
              new Picture(title, "At the start.", 640, 360, "a1\n", ""),
              List.of(Map.of("name", "z")),
              at -> new Picture(title, "At " + at[0] + " and " + at[1], 640, 360, "", "printed"));
    }

    @Test
    void isShownWithItsControls() {
      page.run(5, "");

      assertThat(said.get(0).getAsJsonArray("controls").toString()).isEqualTo("[{\"name\":\"z\"}]");
      assertThat(said(0, "sentence")).isEqualTo("At the start.");
      assertThat(said(0, "commands")).isEqualTo("a1\n");
    }

    @Test
    void hasTheSameNumberWheneverItsCellRuns() {
      page.run(5, "");
      page.run(6, "");
      page.run(5, "");

      assertThat(said)
          .extracting(output -> output.get("figure").getAsInt())
          .containsExactly(500, 501, 600, 601, 500, 501);
    }

    @Test
    void isMoved() {
      page.run(5, "");
      JsonObject picture = JsonParser.parseString(page.move(501, "12, 0")).getAsJsonObject();

      assertThat(picture.get("title").getAsString()).isEqualTo("second");
      assertThat(picture.get("sentence").getAsString()).isEqualTo("At 12 and 0");
      assertThat(picture.get("printed").getAsString()).isEqualTo("printed");
    }

    @Test
    void ofACellThatDidNotRunSaysSo() {
      assertThat(page.move(501, "1"))
          .contains("This figure is gone: run its cell again.")
          .contains("\"width\":0");
    }
  }

  @Test
  void anOutputWithAPlaceNamesIt() {
    page((cell, host) -> {
          Page.current().html("here", "<p>1 of 2</p>", "1 of 2");
          Page.current().working("here", Picture.text("2"), "You stopped it.");
          Page.current().file("a.txt", "line\n");
        })
        .run(0, "");

    assertThat(said(0, "place")).isEqualTo("here");
    assertThat(said(1, "place")).isEqualTo("here");
    assertThat(said(1, "stopped")).isEqualTo("You stopped it.");
    assertThat(said.get(2).toString())
        .isEqualTo("{\"kind\":\"file\",\"name\":\"a.txt\",\"text\":\"line\\n\"}");
  }
}
