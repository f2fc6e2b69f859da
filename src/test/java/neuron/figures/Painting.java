package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import neuron.draw.Label;
import neuron.page.Figure;

/** What the tests of figures look at. */
public final class Painting {

  private static final List<double[][]> EYES =
      List.of(
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  private static final double[][] XYZ_OF_RGB = {
    {0.4124564, 0.3575761, 0.1804375},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041}
  };

  private Painting() {}

  /** What a painter gives back after it painted a picture of the lesson's size. */
  static <T> T painted(Function<Graphics2D, T> painter) {
    BufferedImage image =
        new BufferedImage(Figure.WIDTH, Figure.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      return painter.apply(g);
    } finally {
      g.dispose();
    }
  }

  /** Asks that no label touches another. */
  static void assertClear(List<Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(labels.get(i).box().intersects(labels.get(j).box()))
            .as(labels.get(i).text() + " on " + labels.get(j).text())
            .isFalse();
      }
    }
  }

  static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
  public static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * How far apart two colours are in CIE L*a*b*, to the kind of eye that tells them apart worst:
   * the usual one, or one without the red, green or blue cones, by the matrices of Machado,
   * Oliveira and Fernandes, 2009.
   */
  public static double leastDifference(Color one, Color other) {
    return EYES.stream()
        .mapToDouble(eye -> distance(lab(seen(eye, one)), lab(seen(eye, other))))
        .min()
        .orElseThrow();
  }

  private static double[] seen(double[][] eye, Color colour) {
    double[] rgb = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
    return Arrays.stream(times(eye, rgb)).map(part -> Math.max(0, Math.min(1, part))).toArray();
  }

  private static double[] lab(double[] rgb) {
    double[] xyz = times(XYZ_OF_RGB, rgb);
    double x = root(xyz[0] / 0.95047);
    double y = root(xyz[1]);
    double z = root(xyz[2] / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double part) {
    return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116.0;
  }

  private static double[] times(double[][] matrix, double[] v) {
    return Arrays.stream(matrix)
        .mapToDouble(row -> row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
        .toArray();
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        Math.pow(one[0] - other[0], 2)
            + Math.pow(one[1] - other[1], 2)
            + Math.pow(one[2] - other[2], 2));
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
