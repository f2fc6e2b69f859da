package neuron.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knowm.xchart.XYChartBuilder;

class SceneTest {

  @Nested
  class AFigure {

    private final Scene scene = made(() -> Pictures.bar(10));

    @Test
    void isAPictureOfTwoPixelsForEachCssPixel() {
      assertThat(scene.hasPicture()).isTrue();
      assertThat(scene.width()).isEqualTo(100);
      assertThat(scene.height()).isEqualTo(60);
      assertThat(scene.pixels()).isEqualTo(Pictures.pixels(Pictures.bar(10)));
    }

    @Test
    void bringsItsTitleAndItsSentence() {
      assertThat(scene.title()).isEqualTo("A <bar>");
      assertThat(scene.text()).isEqualTo("The bar is 10 long & \"blue\".");
    }

    @Test
    void isTheSameAsAFigure() {
      Scene scene = Scene.picture(Pictures.bar(3));

      assertThat(Scene.picture(scene.figure())).usingRecursiveComparison().isEqualTo(scene);
    }

    @Test
    void isAnImageAgain() {
      assertThat(scene.image().getRGB(10, 10) & 0xFFFFFF).isEqualTo(Pictures.INK);
      assertThat(scene.image().getRGB(99, 59) & 0xFFFFFF).isEqualTo(Pictures.PAPER);
    }
  }

  @Nested
  class AChart {

    private final Scene scene =
        made(
            () -> {
              var chart = new XYChartBuilder().title("Loss").width(200).height(150).build();
              chart.addSeries("train", new double[] {1, 2}, new double[] {0.5, 0.25});
              return chart;
            });

    @Test
    void isAPicture() {
      assertThat(scene.width()).isEqualTo(400);
      assertThat(scene.height()).isEqualTo(300);
    }

    @Test
    void isDescribed() {
      assertThat(scene.title()).isEqualTo("Loss");
      assertThat(scene.text()).isEqualTo("Loss: train from 0.25 to 0.5.");
    }
  }

  @Nested
  class AnythingElse {

    @Test
    void isAText() {
      assertThat(made(() -> "z = 1").text()).isEqualTo("z = 1");
      assertThat(made(() -> 2.5).text()).isEqualTo("2.5");
    }

    @Test
    void isNoPicture() {
      assertThat(made(() -> "z = 1").hasPicture()).isFalse();
    }

    @Test
    void isASentenceInPlaceOfNull() {
      assertThat(made(() -> null).text())
          .isEqualTo("The function gives nothing here: let it return a figure, a chart or a text.");
    }

    @Test
    void isASentenceInPlaceOfNaN() {
      assertThat(made(() -> Double.NaN).text())
          .isEqualTo("The function gives NaN here, which is not a number.");
    }
  }

  @Nested
  class AFunctionThatFails {

    @Test
    void saysTheSentenceOfBadInput() {
      assertThat(
              made(() -> {
                    throw new BadInput("z is 9: give a z from −6 to 6.");
                  })
                  .text())
          .isEqualTo("z is 9: give a z from −6 to 6.");
    }

    @Test
    @SuppressWarnings("divzero")
    void saysWhatItThrows() {
      assertThat(made(() -> 1 / 0).text())
          .isEqualTo("The function fails here: it throws ArithmeticException (/ by zero).");
    }

    @Test
    void saysACheckedException() {
      assertThat(
              made(() -> {
                    throw new IOException("no such file");
                  })
                  .text())
          .isEqualTo("The function fails here: it throws IOException (no such file).");
    }

    @Test
    void saysTheNameAloneWithoutAMessage() {
      assertThat(
              made(() -> {
                    throw new IllegalStateException();
                  })
                  .text())
          .isEqualTo("The function fails here: it throws IllegalStateException.");
    }

    @Test
    void saysAFailedAssertion() {
      assertThat(
              made(() -> {
                    throw new AssertionError("a < 0");
                  })
                  .text())
          .isEqualTo("The function fails here: it throws AssertionError (a < 0).");
    }

    @Test
    void saysThatItCallsItselfForEver() {
      assertThat(made(() -> endless(0)).text())
          .isEqualTo(
              "The function fails here: the function calls itself without end: give it a case in"
                  + " which it does not call itself.");
    }

    @Test
    void mayFailWhileItsPictureIsPainted() {
      Figure broken =
          new Figure(
              "Broken",
              "A broken picture.",
              10,
              10,
              g -> {
                throw new UnsupportedOperationException();
              });

      assertThat(made(() -> broken).text())
          .isEqualTo("The function fails here: it throws UnsupportedOperationException.");
    }

    @Test
    void keepsWhatItPrintedBefore() {
      Scene scene =
          made(
              () -> {
                System.out.print("so far");
                throw new IllegalStateException();
              });

      assertThat(scene.printed()).isEqualTo("so far");
    }

    private int endless(int depth) {
      return 1 + endless(depth + 1);
    }
  }

  @Nested
  class APage {

    private final Scene scene = made(() -> print("note", Pictures.bar(10)));

    @Test
    void ofTheSameSizeIsTheScene() {
      assertThat(scene.onPageOf(100, 60)).isSameAs(scene);
    }

    @Test
    void leavesATextAlone() {
      Scene text = Scene.text("z = 1");

      assertThat(text.onPageOf(100, 60)).isSameAs(text);
    }

    @Test
    void thatIsLargerIsFilledWithTheColourOfTheCorner() {
      Scene page = scene.onPageOf(140, 80);

      for (int y = 0; y < 80; y++) {
        for (int x = 0; x < 140; x++) {
          int expected = x < 100 && y < 60 ? scene.pixels()[100 * y + x] : Pictures.PAPER;
          assertThat(page.pixels()[140 * y + x]).isEqualTo(expected);
        }
      }
    }

    @Test
    void thatIsLargerKeepsTheWords() {
      Scene page = scene.onPageOf(140, 80);

      assertThat(page.title()).isEqualTo(scene.title());
      assertThat(page.text()).isEqualTo(scene.text());
      assertThat(page.printed()).isEqualTo("note");
    }

    @ParameterizedTest
    @ValueSource(ints = {98, 58})
    void thatIsTooSmallSaysSo(int side) {
      Scene page = side == 98 ? scene.onPageOf(98, 60) : scene.onPageOf(100, 58);
      String size = side == 98 ? "49 × 30" : "50 × 29";

      assertThat(page.hasPicture()).isFalse();
      assertThat(page.text())
          .isEqualTo(
              "The picture here is larger than at the start: let all have " + size + " pixels.");
    }

    @Test
    void thatIsTooSmallKeepsWhatWasPrinted() {
      assertThat(scene.onPageOf(98, 60).printed()).isEqualTo("note");
    }

    private Figure print(String text, Figure figure) {
      System.out.print(text);
      return figure;
    }
  }

  private static Scene made(Callable<?> function) {
    try (Prints prints = new Prints()) {
      return Scene.of(function, prints);
    }
  }
}
