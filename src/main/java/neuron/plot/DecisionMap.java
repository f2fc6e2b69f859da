package neuron.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import neuron.Network;

/**
 * Which of two classes a network says, over a square of two inputs, and where it is undecided.
 *
 * <p>It is asked at the corners of a grid, and taken to be straight between them. Tints are flat
 * and meet at whole pixels, so that they are quick to paint and small to store.
 */
final class DecisionMap {

  private static final int CELLS = 60;
  private static final double FAR = 1e6;

  /** Half the way, and so on, from undecided to sure: of an output that is a probability. */
  private static final double[] PROBABILITIES = {0.125, 0.25, 0.375};

  /** The same for an output z of which 1 / (1 + exp(−z)) is the probability. */
  private static final double[] LOGITS = logits(PROBABILITIES);

  private static final int TINTS = 2 * (PROBABILITIES.length + 1);
  private static final int[] COLOURS = colours();

  private final double[][] above = new double[CELLS + 1][CELLS + 1];
  private final double[] steps;

  /**
   * Asks the network.
   *
   * @param boundary the output from which on it says class 1
   */
  DecisionMap(Network network, double boundary, Panel panel) {
    steps = boundary == 0 ? LOGITS : PROBABILITIES;
    double step = (panel.high() - panel.low()) / CELLS;
    for (int row = 0; row <= CELLS; row++) {
      for (int column = 0; column <= CELLS; column++) {
        double y =
            network.forward(panel.low() + column * step, panel.low() + row * step)[0] - boundary;
        above[row][column] = Math.max(-FAR, Math.min(FAR, y));
      }
    }
  }

  void paint(Graphics2D g, Panel panel) {
    double scale = g.getTransform().getScaleX();
    int side = (int) Math.round(panel.box().getWidth() * scale);
    Graphics2D clipped = (Graphics2D) g.create();
    clipped.clip(panel.box());
    clipped.translate(panel.box().getMinX(), panel.box().getMinY());
    clipped.drawImage(tints(side), AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
    clipped.translate(-panel.box().getMinX(), -panel.box().getMinY());
    clipped.setColor(Theme.INK);
    clipped.setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    clipped.draw(line(panel));
    clipped.dispose();
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
        pixels[row * side + column] = COLOURS[tint(y)];
      }
    }
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, side, side, pixels, 0, side);
    return image;
  }

  private int tint(double y) {
    int sure = 0;
    double size = Math.abs(y);
    while (sure < steps.length && size >= steps[sure]) {
      sure++;
    }
    return TINTS / 2 + (y >= 0 ? sure : -1 - sure);
  }

  /** Where the network is undecided. */
  private Path2D line(Panel panel) {
    Path2D line = new Path2D.Double();
    for (int row = 0; row < CELLS; row++) {
      for (int column = 0; column < CELLS; column++) {
        addLine(line, panel, row, column);
      }
    }
    return line;
  }

  /** Walks around a cell, and joins the places at which the output passes the boundary. */
  private void addLine(Path2D line, Panel panel, int row, int column) {
    int[][] corners = {{row, column}, {row, column + 1}, {row + 1, column + 1}, {row + 1, column}};
    boolean open = false;
    for (int i = 0; i < corners.length; i++) {
      int[] from = corners[i];
      int[] to = corners[(i + 1) % corners.length];
      double here = above[from[0]][from[1]];
      double there = above[to[0]][to[1]];
      if (here >= 0 != there >= 0) {
        double share = here / (here - there);
        Point2D at =
            panel.place(
                place(
                    panel,
                    from[1] + share * (to[1] - from[1]),
                    from[0] + share * (to[0] - from[0])));
        if (open) {
          line.lineTo(at.getX(), at.getY());
        } else {
          line.moveTo(at.getX(), at.getY());
        }
        open = !open;
      }
    }
  }

  private static Point2D place(Panel panel, double column, double row) {
    double step = (panel.high() - panel.low()) / CELLS;
    return new Point2D.Double(panel.low() + column * step, panel.low() + row * step);
  }

  private static double[] logits(double[] probabilities) {
    double[] logits = new double[probabilities.length];
    for (int i = 0; i < logits.length; i++) {
      double p = 0.5 + probabilities[i];
      logits[i] = Math.log(p / (1 - p));
    }
    return logits;
  }

  private static int[] colours() {
    int[] colours = new int[TINTS];
    for (int i = 0; i < TINTS; i++) {
      colours[i] = Bands.colour(i - TINTS / 2, -TINTS / 2, TINTS / 2 - 1).getRGB();
    }
    return colours;
  }
}
