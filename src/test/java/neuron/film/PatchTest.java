package neuron.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatchTest {

  private final int[] base = new int[400];
  private final int[] pixels = new int[400];

  @Test
  void isEmptyWhereNothingDiffers() {
    Patch patch = between(0, 400);

    assertThat(patch.spans()).containsExactly(0);
    assertThat(patch.colours()).isEmpty();
  }

  @Test
  void skipsToTheFirstPixelThatDiffers() {
    paint(3, 5);
    Patch patch = between(0, 400);

    assertThat(patch.spans()).containsExactly(1, 3, 2);
    assertThat(patch.colours()).containsExactly(4, 5);
  }

  @Test
  void countsFromWhereItsPartBegins() {
    paint(3, 5);
    paint(103, 105);

    assertThat(between(100, 200).spans()).containsExactly(1, 3, 2);
  }

  @Test
  void skipsFromTheEndOfTheLastRun() {
    paint(3, 5);
    paint(20, 21);

    assertThat(between(0, 400).spans()).containsExactly(2, 3, 2, 15, 1);
  }

  @Test
  void paintsAGapOfSevenPixelsAsWell() {
    paint(3, 5);
    paint(12, 13);

    assertThat(between(0, 400).spans()).containsExactly(1, 3, 10);
    assertThat(between(0, 400).colours()).containsExactly(4, 5, 0, 0, 0, 0, 0, 0, 0, 13);
  }

  @Test
  void skipsAGapOfEightPixels() {
    paint(3, 5);
    paint(13, 14);

    assertThat(between(0, 400).spans()).containsExactly(2, 3, 2, 8, 1);
  }

  @Test
  void endsWhereItsPartEnds() {
    paint(90, 110);

    assertThat(between(0, 100).spans()).containsExactly(1, 90, 10);
    assertThat(between(0, 100).colours()).hasSize(10);
  }

  @Test
  void writesALargeNumberInSevenBitsAByteTheLowestFirst() {
    paint(300, 400);

    assertThat(between(0, 400).spans()).containsExactly(1, 0xAC, 0x02, 100);
    assertThat(between(0, 400).colours()).isEqualTo(IntStream.rangeClosed(301, 400).toArray());
  }

  private Patch between(int from, int to) {
    return Patch.between(base, pixels, from, to);
  }

  /** Gives each pixel a colour of its own: its place, counted from 1. */
  private void paint(int from, int to) {
    for (int i = from; i < to; i++) {
      pixels[i] = i + 1;
    }
  }
}
