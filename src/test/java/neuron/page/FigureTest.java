package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  private static final Consumer<Graphics2D> RED_LEFT_HALF =
      graphics -> {
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 50, 60);
      };

  private final Figure figure = new Figure("Halves", "The left is red.", 100, 60, RED_LEFT_HALF);

  @Test
  void printsAsItsSentence() {
    assertThat(figure).hasToString("The left is red.");
  }

  @Test
  void isPaintedInCssPixelsAtAnyScale() {
    BufferedImage image = figure.image(2);

    assertThat(image.getWidth()).isEqualTo(200);
    assertThat(image.getHeight()).isEqualTo(120);
    assertThat(new Color(image.getRGB(98, 118))).isEqualTo(Color.RED);
    assertThat(new Color(image.getRGB(101, 118))).isEqualTo(Color.BLACK);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void refusesAScaleOutOfRange(int scale) {
    assertThatThrownBy(() -> figure.image(scale))
        .isInstanceOf(BadInput.class)
        .hasMessage("A figure cannot be drawn at scale " + scale + ": choose a scale from 1 to 4.");
  }

  @Test
  void refusesABlankSentence() {
    assertThatThrownBy(() -> new Figure("Halves", " ", 100, 60, RED_LEFT_HALF))
        .isInstanceOf(BadInput.class)
        .hasMessage("The sentence of a figure is blank: write what the picture shows.");
  }

  @Test
  void refusesAMissingTitle() {
    assertThatThrownBy(() -> new Figure(null, "The left is red.", 100, 60, RED_LEFT_HALF))
        .isInstanceOf(BadInput.class)
        .hasMessage("The title of a figure is blank: write what the picture shows.");
  }

  @Test
  void refusesAMissingPainter() {
    assertThatThrownBy(() -> new Figure("Halves", "The left is red.", 100, 60, null))
        .isInstanceOf(BadInput.class)
        .hasMessage("A figure needs a painter that draws it, but it is null: give it one.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4001})
  void refusesASideOutOfRange(int pixels) {
    assertThatThrownBy(() -> new Figure("Halves", "The left is red.", pixels, 60, RED_LEFT_HALF))
        .isInstanceOf(BadInput.class)
        .hasMessage("A figure cannot have a width of " + pixels + ": choose 1 to 4000 pixels.");
  }
}
