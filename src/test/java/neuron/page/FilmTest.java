package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.List;
import neuron.film.Film;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FilmTest {

  private static final int WIDTH = 3;
  private static final int HEIGHT = 33;

  @Nested
  class ABandedPicture {

    @Test
    void hasAColumnOfThirtyTwoRowsFirst() {
      assertThat(numbered().banded()).startsWith(0, 3, 6, 9).startsWith(column(0));
    }

    @Test
    void hasTheNextColumnAfterIt() {
      assertThat(Arrays.copyOfRange(numbered().banded(), 32, 64)).isEqualTo(column(1));
    }

    @Test
    void hasTheLastRowInABandOfItsOwn() {
      assertThat(numbered().banded()).endsWith(96, 97, 98);
    }

    private int[] column(int x) {
      int[] column = new int[32];
      Arrays.setAll(column, row -> row * WIDTH + x);
      return column;
    }

    private Scene numbered() {
      int[] pixels = new int[WIDTH * HEIGHT];
      Arrays.setAll(pixels, i -> i);
      return scene(pixels, "");
    }
  }

  @Nested
  class AFrame {

    @Test
    void saysItsTitleItsTextAndWhatWasPrinted() {
      assertThat(film(scene(new int[WIDTH * HEIGHT], "z = 1\n")).words(0))
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"text": "All \\"is\\" black.", "title": "Night", "printed": "z = 1\\n"}
                  """));
    }

    @Test
    void saysNothingPrintedWhereNothingWas() {
      assertThat(film(scene(new int[WIDTH * HEIGHT], "")).words(0).has("printed")).isFalse();
    }

    @Test
    void hasNoTitleWithoutAPicture() {
      assertThat(film(Scene.text("No picture.")).words(0))
          .isEqualTo(JsonParser.parseString("{\"text\": \"No picture.\"}"));
    }

    @Test
    void keepsItsBaseWithoutAPicture() {
      int[] base = new int[WIDTH * HEIGHT];
      Arrays.fill(base, 0xC24E00);

      assertThat(film(Scene.text("No picture.")).picture(0, base)).isEqualTo(base);
    }
  }

  @Nested
  class AFilm {

    @Test
    void hasTheSizeOfItsPictures() {
      DecodedFilm film = film(scene(new int[WIDTH * HEIGHT], ""));

      assertThat(film.width()).isEqualTo(WIDTH);
      assertThat(film.height()).isEqualTo(HEIGHT);
    }

    @Test
    void mayHaveWordsAlone() {
      Film.Frame frame = Scene.text("Words.").frame(new int[0], 0);
      DecodedFilm film = DecodedFilm.of(Film.of(List.of(frame), 0, 0, 9));

      assertThat(film.frames()).containsExactly(new int[0]);
      assertThat(film.words(0).get("text").getAsString()).isEqualTo("Words.");
    }

    @Test
    void isTheSameAtEachSpeed() {
      Film.Frame frame = scene(new int[99], "").frame(new int[99], WIDTH);
      String fast = Film.of(List.of(frame), WIDTH, HEIGHT, 1);
      String small = Film.of(List.of(frame), WIDTH, HEIGHT, 9);

      assertThat(DecodedFilm.of(fast).head()).isEqualTo(DecodedFilm.of(small).head());
    }
  }

  @Nested
  class TheBackground {

    @Test
    void takesTheMostFrequentOfEachPixel() {
      assertThat(
              Film.background(
                  List.of(
                      new int[] {1, 5, 9},
                      new int[] {2, 5, 8},
                      new int[] {2, 6, 8},
                      new int[] {3, 5, 8},
                      new int[] {2, 7, 7})))
          .containsExactly(2, 5, 8);
    }

    @Test
    void takesTheMostFrequentWithoutAMajority() {
      assertThat(
              Film.background(
                  List.of(
                      new int[] {1}, new int[] {2}, new int[] {3}, new int[] {2}, new int[] {4})))
          .containsExactly(2);
    }

    @Test
    void ofOnePictureIsThePicture() {
      assertThat(Film.background(List.of(new int[] {4, 2}))).containsExactly(4, 2);
    }

    @Test
    void leavesThePicturesAlone() {
      int[] first = {1, 2};
      Film.background(List.of(first, new int[] {3, 4}, new int[] {3, 4}));

      assertThat(first).containsExactly(1, 2);
    }
  }

  private static Scene scene(int[] pixels, String printed) {
    return new Scene(WIDTH, HEIGHT, pixels, "Night", "All \"is\" black.", printed);
  }

  private static DecodedFilm film(Scene scene) {
    Film.Frame frame = scene.frame(new int[WIDTH * HEIGHT], WIDTH);
    return DecodedFilm.of(Film.of(List.of(frame), WIDTH, HEIGHT, 9));
  }
}
