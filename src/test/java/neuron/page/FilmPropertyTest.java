package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neuron.film.Film;

/** Films of small random pictures, of all heights beside and on the edge of a band. */
class FilmPropertyTest {

  private static final int FRAMES = 3;

  /** How far a channel of random colours lies from the nearest of 256 colours, at most. */
  private static final int ROUNDING = 80;

  @Property(seed = "1969", tries = 600)
  void eachOfFewColoursIsKeptExactly(
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 1, max = 100) int height,
      @ForAll @IntRange(min = 1, max = 255) int colours,
      @ForAll long seed) {
    Random random = new Random(seed);
    IntSupplier colour = () -> 0x010305 * (1 + random.nextInt(colours)) & 0xFFFFFF;
    Scene base = random(width, height, colour);
    List<Scene> scenes = changed(base, random, colour);
    DecodedFilm film = film(base, scenes);

    for (int i = 0; i < FRAMES; i++) {
      assertThat(film.picture(i, base.pixels())).isEqualTo(scenes.get(i).pixels());
    }
  }

  @Property(seed = "1969", tries = 200)
  void eachOfManyColoursIsRoundedToThePalette(
      @ForAll @IntRange(min = 20, max = 40) int width,
      @ForAll @IntRange(min = 20, max = 100) int height,
      @ForAll long seed) {
    Random random = new Random(seed);
    IntSupplier colour = () -> random.nextInt(0x1000000);
    Scene base = random(width, height, colour);
    List<Scene> scenes = changed(base, random, colour);
    DecodedFilm film = film(base, scenes);

    for (int i = 0; i < FRAMES; i++) {
      int[] expected = scenes.get(i).pixels();
      int[] picture = film.picture(i, base.pixels());
      for (int pixel = 0; pixel < expected.length; pixel++) {
        assertThat(distance(picture[pixel], expected[pixel])).isLessThanOrEqualTo(ROUNDING);
      }
    }
  }

  private static Scene random(int width, int height, IntSupplier colour) {
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = colour.getAsInt();
    }
    return new Scene(width, height, pixels, "Random", "Pixels.", "");
  }

  /** Scenes that agree with the base except for a few runs of pixels. */
  private static List<Scene> changed(Scene base, Random random, IntSupplier colour) {
    return Stream.generate(() -> changedOnce(base, random, colour)).limit(FRAMES).toList();
  }

  private static Scene changedOnce(Scene base, Random random, IntSupplier colour) {
    int[] pixels = base.pixels().clone();
    for (int run = random.nextInt(5); run > 0; run--) {
      int from = random.nextInt(pixels.length);
      int to = Math.min(pixels.length, from + random.nextInt(200));
      for (int i = from; i < to; i++) {
        pixels[i] = colour.getAsInt();
      }
    }
    return new Scene(base.width(), base.height(), pixels, "Random", "Pixels.", "");
  }

  private static DecodedFilm film(Scene base, List<Scene> scenes) {
    int[] banded = base.banded();
    List<Film.Frame> frames =
        scenes.stream().map(scene -> scene.frame(banded, base.width())).toList();
    return DecodedFilm.of(Film.of(frames, base.width(), base.height(), 9));
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift : new int[] {0, 8, 16}) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }
}
