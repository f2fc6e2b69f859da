package neuron.page;

import static neuron.page.Notebook.slider;
import static neuron.page.Notebook.wholeSlider;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;
import neuron.Activations;
import neuron.figures.Figures;
import neuron.kernel.MimeBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StoredExploreTest {

  private final Control<Integer> length = wholeSlider("length <of> \"it\" & more", 0, 20, 3);

  @Nested
  class AFigure {

    private final MimeBundle output = output(Pictures::bar);
    private final Element figure = figure(output);

    @Test
    void showsThePictureAtTheStart() {
      assertThat(startPixels(figure)).isEqualTo(Pictures.pixels(Pictures.bar(3)));
    }

    @Test
    void isAsWideAsItsPictureInCssPixels() {
      Element image = figure.selectFirst("img");

      assertThat(image.attr("width")).isEqualTo("50");
      assertThat(image.attr("height")).isEqualTo("30");
      assertThat(figure.attr("style")).contains("max-width: 50px");
    }

    @Test
    void speaksTitleAndSentence() {
      assertThat(figure.selectFirst("img").attr("alt"))
          .isEqualTo("A <bar>. The bar is 3 long & \"blue\".");
    }

    @Test
    void writesTheSentenceUnderThePicture() {
      assertThat(figure.selectFirst("figcaption").text())
          .isEqualTo("The bar is 3 long & \"blue\".");
    }

    @Test
    void printsNothing() {
      assertThat(figure.selectFirst("pre").text()).isEmpty();
    }

    @Test
    void saysHowToWakeItsControl() {
      assertThat(figure.selectFirst(".neuron-asleep").text())
          .isEqualTo(
              "To move length <of> \"it\" & more, run this cell in JupyterLab, or trust the notebook there.");
    }

    @Test
    void tellsThePageItsControl() {
      JsonArray controls = new JsonArray();
      controls.add(length.json());

      assertThat(JsonParser.parseString(figure.attr("data-controls"))).isEqualTo(controls);
    }

    @Test
    void bringsItsModule() {
      assertThat(figure.selectFirst("script[type=module]").data().strip())
          .isEqualTo(ExploreOutput.module());
    }

    @Test
    void namesTheModuleItWasMadeFor() {
      assertThat(figure.attr("data-module")).isEqualTo(ExploreOutput.moduleName());
      assertThat(ExploreOutput.module())
          .contains(ExploreOutput.moduleName())
          .doesNotContain("@module@");
    }

    @Test
    void leavesItsModuleOutWhereThePageHasIt() {
      MimeBundle light = ExploreOutput.stored(length, Scene.text("none"), "", false);

      assertThat(figure(light).select("script[type=module]")).isEmpty();
      assertThat(figure(light).select("[data-film]")).hasSize(1);
    }

    @Test
    void isAlsoAPictureAndASentence() {
      assertThat(output.data())
          .containsOnlyKeys(MimeBundle.HTML, MimeBundle.PNG, MimeBundle.TEXT)
          .containsEntry(MimeBundle.TEXT, "The bar is 3 long & \"blue\".");
      assertThat(output.metadata())
          .containsEntry(MimeBundle.PNG, Map.of("width", 50, "height", 30));
    }
  }

  @Nested
  class TheModule {

    @Test
    void doesNotEndItsOwnScript() {
      assertThat(ExploreOutput.module())
          .doesNotContainIgnoringCase("</script")
          .doesNotContain("<!--");
    }
  }

  @Nested
  class TheFilm {

    @Test
    void hasTheBackgroundAndAPictureForEachPosition() {
      assertThat(film(output(Pictures::bar)).frames()).hasSize(1 + length.size());
    }

    @Test
    void showsEachPositionOverTheBackground() {
      assertShows(output(Pictures::bar), Pictures::bar);
    }

    @Test
    void saysTheWordsOfEachPosition() {
      DecodedFilm film =
          film(
              output(
                  position -> {
                    System.out.println("at " + position);
                    return Pictures.bar(position);
                  }));

      for (int position = 0; position < length.size(); position++) {
        assertThat(film.words(1 + position))
            .isEqualTo(
                JsonParser.parseString(
                    """
                    {"text": "The bar is %d long & \\"blue\\".", "title": "A <bar>",
                     "printed": "at %d\\n"}
                    """
                        .formatted(position, position)));
      }
    }
  }

  @Nested
  class PicturesOfSeveralSizes {

    @Test
    void stayWhereTheyAreOnThePageOfTheLargest() {
      MimeBundle output = output(position -> Pictures.bar(position, 30 + position, 40 - position));

      assertShows(output, position -> Pictures.bar(position, 50, 40));
    }

    @Test
    void sayWhichAreLargerThanThePage() {
      MimeBundle output = output(position -> Pictures.bar(position, position == 1 ? 51 : 50, 30));
      DecodedFilm film = film(output);

      assertThat(film.width()).isEqualTo(100);
      assertThat(film.words(2).has("title")).isFalse();
      assertThat(film.words(2).get("text").getAsString())
          .isEqualTo("The picture here is larger than at the start: let all have 50 × 30 pixels.");
    }
  }

  @Nested
  class ATextAlone {

    private final MimeBundle output = output(position -> "Length " + position);
    private final Element figure = figure(output);

    @Test
    void hasNoPicture() {
      assertThat(figure.select("img")).isEmpty();
      assertThat(output.data()).containsOnlyKeys(MimeBundle.HTML, MimeBundle.TEXT);
    }

    @Test
    void showsTheTextAtTheStart() {
      assertThat(figure.selectFirst("figcaption").text()).isEqualTo("Length 3");
      assertThat(output.data()).containsEntry(MimeBundle.TEXT, "Length 3");
    }

    @Test
    void hasAFilmOfWords() {
      DecodedFilm film = film(output);

      assertThat(film.width()).isZero();
      assertThat(film.height()).isZero();
      for (int position = 0; position < length.size(); position++) {
        assertThat(film.words(1 + position))
            .isEqualTo(JsonParser.parseString("{\"text\": \"Length " + position + "\"}"));
      }
    }
  }

  @Nested
  class AFunctionThatFails {

    private static final String FAILS =
        "The function fails here: it throws ArithmeticException (/ by zero).";

    @Test
    void inSomePlacesSaysSoThere() {
      DecodedFilm film = film(output(position -> barUnless(position % 4 == 1, position)));

      for (int position = 1; position < length.size(); position += 4) {
        assertThat(film.words(1 + position))
            .isEqualTo(JsonParser.parseString("{\"text\": \"" + FAILS + "\"}"));
      }
    }

    @Test
    void inSomePlacesShowsItsPicturesInTheOthers() {
      MimeBundle output = output(position -> barUnless(position % 4 == 1, position));
      int[] background = background(output);
      DecodedFilm film = film(output);

      for (int position = 0; position < length.size(); position++) {
        if (position % 4 != 1) {
          assertThat(film.picture(1 + position, background))
              .isEqualTo(Pictures.pixels(Pictures.bar(position)));
        }
      }
    }

    @Test
    void atTheStartShowsWhatItSaysInPlaceOfThePicture() {
      MimeBundle output = output(position -> barUnless(position == 3, position));
      Element figure = figure(output);

      assertThat(figure.select("img")).isEmpty();
      assertThat(figure.selectFirst("figcaption").text()).isEqualTo(FAILS);
      assertThat(output.data()).containsOnlyKeys(MimeBundle.HTML, MimeBundle.TEXT);
    }

    @Test
    void atTheStartShowsItsPicturesElsewhere() {
      MimeBundle output = output(position -> barUnless(position == 3, position));
      DecodedFilm film = film(output);

      assertThat(film.words(4).has("title")).isFalse();
      assertThat(film.picture(21, background(output))).isEqualTo(Pictures.pixels(Pictures.bar(20)));
    }

    @Test
    void inAllPlacesButOneShowsThatOne() {
      MimeBundle output = output(position -> barUnless(position != 1, position));

      assertThat(film(output).picture(2, background(output)))
          .isEqualTo(Pictures.pixels(Pictures.bar(1)));
    }

    @Test
    void everywhereSaysSoEverywhere() {
      DecodedFilm film = film(output(position -> barUnless(true, position)));

      for (int position = 0; position < length.size(); position++) {
        assertThat(film.words(1 + position).get("text").getAsString()).isEqualTo(FAILS);
      }
    }

    @SuppressWarnings("divzero")
    private Figure barUnless(boolean fails, int position) {
      return Pictures.bar(fails ? 1 / 0 : position);
    }
  }

  @Nested
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  class AStop {

    private static final String MISSING =
        "You stopped the drawing before this picture: run the cell again to have it.";

    private final CountDownLatch never = new CountDownLatch(1);
    private long now;
    private final StopRequest stop = new StopRequest(() -> now);

    /** Draws a few, and would go on for ever at the others. */
    private Object barBefore(int end, int position) throws InterruptedException {
      if (position >= end) {
        stop.ask();
        now += StopRequest.PATIENCE;
        never.await();
      }
      return Pictures.bar(position);
    }

    private MimeBundle stopped(Control<?> control, int end) {
      try (var stored =
          new StoredExplore(
              control,
              position -> {
                try {
                  return barBefore(end, position);
                } catch (InterruptedException atTheEnd) {
                  return null;
                }
              },
              new Progress(),
              stop)) {
        return stored.output();
      }
    }

    @Test
    void saysWhichPicturesItLeftOut() {
      DecodedFilm film = film(stopped(length, 10));

      assertThat(film.frames()).hasSize(1 + length.size());
      for (int position = 10; position < length.size(); position++) {
        assertThat(film.words(1 + position))
            .isEqualTo(JsonParser.parseString("{\"text\": \"%s\"}".formatted(MISSING)));
      }
    }

    @Test
    void leavesTheOthersAsTheyAre() {
      MimeBundle output = stopped(length, 10);
      DecodedFilm film = film(output);

      for (int position = 0; position < 10; position++) {
        assertThat(film.words(1 + position).get("text").getAsString())
            .isIn(MISSING, Pictures.bar(position).sentence());
      }
    }

    @Test
    void beforeAnyPictureLeavesATextAlone() {
      MimeBundle output = stopped(length, 0);

      assertThat(output.data()).containsEntry(MimeBundle.TEXT, MISSING);
    }

    @Test
    void takesPartsOfAWorkOffItsSlider() {
      Control<Integer> parts = Control.slider("part", List.of(0, 1, 2, 4, 8));
      JsonObject control =
          JsonParser.parseString(figure(stopped(parts, 3)).attr("data-controls"))
              .getAsJsonArray()
              .get(0)
              .getAsJsonObject();

      assertThat(control.get("values").toString())
          .isIn("[0]", "[1]", "[2]", "[0,1]", "[0,2]", "[1,2]", "[0,1,2]", "[0,1,2,4,8]");
      assertThat(control.get("size").getAsInt()).isEqualTo(control.getAsJsonArray("values").size());
    }
  }

  @Nested
  class WhatTheFunctionPrintsAtTheStart {

    private final MimeBundle output =
        output(
            position -> {
              System.out.println("a < b & " + position);
              return Pictures.bar(position);
            });

    @Test
    void standsUnderThePicture() {
      assertThat(figure(output).selectFirst("pre").wholeText()).isEqualTo("a < b & 3\n");
    }

    @Test
    void followsTheSentence() {
      assertThat(output.data())
          .containsEntry(MimeBundle.TEXT, "The bar is 3 long & \"blue\".\na < b & 3\n");
    }
  }

  @Nested
  class TheLessonsSlider {

    @Test
    void takesAtMostTwoHundredKilobytesOfANotebook() {
      Control<Double> z = slider("z", -6, 6, -1);
      DoubleFunction<Figure> passThrough =
          value -> Figures.passThrough(value, Activations.RELU, Activations.SIGMOID);
      Gson gson = new GsonBuilder().disableHtmlEscaping().create();
      MimeBundle output = output(z, position -> passThrough.apply(z.value(position)));

      assertThat(z.size()).isEqualTo(121);
      assertThat(gson.toJson(output.data()).getBytes(StandardCharsets.UTF_8).length)
          .isLessThanOrEqualTo(200_000);
    }
  }

  private MimeBundle output(IntFunction<?> function) {
    return output(length, function);
  }

  private static MimeBundle output(Control<?> control, IntFunction<?> function) {
    try (var stored = new StoredExplore(control, function, new Progress(), new StopRequest())) {
      return stored.output();
    }
  }

  /** Asserts that the page shows these figures, position for position. */
  private void assertShows(MimeBundle output, IntFunction<Figure> figures) {
    int[] background = background(output);
    DecodedFilm film = film(output);
    for (int position = 0; position < length.size(); position++) {
      assertThat(film.picture(1 + position, background))
          .isEqualTo(Pictures.pixels(figures.apply(position)));
    }
  }

  private static Element figure(MimeBundle output) {
    return Jsoup.parse((String) output.data().get(MimeBundle.HTML))
        .selectFirst("figure.neuron-explore");
  }

  private static DecodedFilm film(MimeBundle output) {
    return DecodedFilm.of(figure(output).selectFirst("script[data-film]").data());
  }

  /** The first frame over the picture at the start, or over black where there is none. */
  private static int[] background(MimeBundle output) {
    DecodedFilm film = film(output);
    int[] start = startPixels(figure(output));
    return film.picture(0, start.length > 0 ? start : new int[film.width() * film.height()]);
  }

  private static int[] startPixels(Element figure) {
    Element image = figure.selectFirst("img");
    if (image == null) {
      return new int[0];
    }
    byte[] png = Base64.getDecoder().decode(image.attr("src").split(",", 2)[1]);
    try {
      var picture = ImageIO.read(new ByteArrayInputStream(png));
      int width = picture.getWidth();
      int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] &= 0xFFFFFF;
      }
      return pixels;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
