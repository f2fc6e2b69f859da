package neuron.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.ToIntFunction;
import javax.imageio.ImageIO;
import neuron.Activations;
import neuron.figures.Figures;
import org.junit.jupiter.api.Test;

class PngTest {

  @Test
  void keepsEachOfFewColoursExactly() throws IOException {
    BufferedImage image = image(random -> random.nextInt(Palette.LARGEST) * 0x010307);

    assertThat(pixels(decoded(image))).isEqualTo(pixels(image));
  }

  @Test
  void keepsTheMostFrequentColoursOfManyExactly() throws IOException {
    BufferedImage image =
        image(random -> random.nextInt(4) == 0 ? random.nextInt(0x1000000) : 0xFCFCFA);
    int[] before = pixels(image);
    int[] after = pixels(decoded(image));

    for (int i = 0; i < before.length; i++) {
      if (before[i] == 0xFCFCFA) {
        assertThat(after[i]).isEqualTo(0xFCFCFA);
      }
    }
  }

  @Test
  void staysNearEachOfManyColours() throws IOException {
    BufferedImage image = image(random -> random.nextInt(0x1000000));
    int[] before = pixels(image);
    int[] after = pixels(decoded(image));

    for (int shift : new int[] {0, 8, 16}) {
      for (int i = 0; i < before.length; i++) {
        assertThat(after[i] >> shift & 0xFF).isCloseTo(before[i] >> shift & 0xFF, within(80));
      }
    }
  }

  @Test
  void writesTheSameBytesEachTime() {
    BufferedImage image = image(random -> random.nextInt(0x1000000));

    assertThat(Png.encode(image)).isEqualTo(Png.encode(image));
  }

  @Test
  void isSmallerThanTheJdkWritesAChart() throws IOException {
    BufferedImage chart = Figures.passThrough(1, Activations.RELU, Activations.SIGMOID).image(2);
    ByteArrayOutputStream byTheJdk = new ByteArrayOutputStream();
    ImageIO.write(decoded(chart), "png", byTheJdk);

    assertThat(Png.encode(chart).length).isLessThan(byTheJdk.size() * 9 / 10);
  }

  private static BufferedImage image(ToIntFunction<Random> colour) {
    Random random = new Random(1);
    BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, colour.applyAsInt(random));
      }
    }
    return image;
  }

  private static BufferedImage decoded(BufferedImage image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Png.encode(image)));
  }

  private static int[] pixels(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(pixels).map(pixel -> pixel & 0xFFFFFF).toArray();
  }
}
