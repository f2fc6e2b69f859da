package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Bands;
import neuron.draw.Cells;
import neuron.draw.Scale;
import neuron.draw.Theme;

/**
 * Which of two classes a network says, over a square of two inputs, and where it is undecided.
 *
 * <p>It is asked at the corners of a grid, and taken to be straight between them. What is painted
 * is flat, up to the edges of whole pixels: so it is quick to paint, and many are small to store.
 */
final class DecisionMap {

  /** Where the network is undecided. */
  static final BasicStroke LINE = Theme.round(2f);

  private static final int CELLS = 60;
  private static final double FAR = 1e6;

  /** A probability of this and more is sure. */
  private static final double SURE = 0.8;

  private static final int PALE_ZERO = tint(-1);
  private static final int ZERO = tint(-4);
  private static final int PALE_ONE = tint(0);
  private static final int ONE = tint(3);

  private final Scale.Linear inputs;
  private final double[][] above = new double[CELLS + 1][CELLS + 1];
  private final double sure;

  /**
   * Asks the network.
   *
   * @param threshold the output from which on it says class 1
   * @param inputs across and up
   */
  DecisionMap(Network network, double threshold, Scale.Linear inputs) {
    this.inputs = inputs;
    sure = threshold == 0 ? Math.log(SURE / (1 - SURE)) : SURE - 0.5;
    for (int row = 0; row <= CELLS; row++) {
      for (int column = 0; column <= CELLS; column++) {
        double y = network.forward(input(column), input(row))[0] - threshold;
        above[row][column] = Math.max(-FAR, Math.min(FAR, y));
      }
    }
  }

  void paint(Graphics2D g, Axes axes) {
    axes.within(g, clipped -> paintClipped(clipped, axes));
  }

  private void paintClipped(Graphics2D g, Axes axes) {
    Rectangle2D box = axes.box();
    double scale = g.getTransform().getScaleX();
    int side = (int) Math.round(box.getWidth() * scale);
    g.translate(box.getMinX(), box.getMinY());
    g.drawImage(tints(side), AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
    g.translate(-box.getMinX(), -box.getMinY());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    Theme.draw(g, new Cells(above, inputs.low(), inputs.high()).contour(axes, 0), Theme.INK, LINE);
  }

  /** A picture with a tint at each pixel. */
  private BufferedImage tints(int side) {
    int[] pixels = new int[side * side];
    double[] across = new double[CELLS + 1];
    for (int row = 0; row < side; row++) {
      double up = CELLS * (1 - (row + 0.5) / side);
      int cell = (int) up;
      for (int column = 0; column <= CELLS; column++) {
        double below = above[cell][column];
        across[column] = below + (up - cell) * (above[cell + 1][column] - below);
      }
      for (int column = 0; column < side; column++) {
        double along = CELLS * (column + 0.5) / side;
        int from = (int) along;
        double y = across[from] + (along - from) * (across[from + 1] - across[from]);
        pixels[row * side + column] = colour(y);
      }
    }
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, side, side, pixels, 0, side);
    return image;
  }

  private int colour(double y) {
    return y >= 0 ? (y >= sure ? ONE : PALE_ONE) : (y <= -sure ? ZERO : PALE_ZERO);
  }

  /** The input at a column or at a row of the grid. */
  private double input(double place) {
    return inputs.low() + place * ((inputs.high() - inputs.low()) / CELLS);
  }

  private static int tint(int band) {
    return Bands.colour(band, -5, 4).getRGB();
  }
}
