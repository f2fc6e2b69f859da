package neuron.draw;

import java.awt.Graphics2D;

/** The grid of a notebook's pictures, which have two pixels for each CSS pixel, on every screen. */
public final class Pixel {

  private static final int PIXELS = 2;

  private Pixel() {}

  /** The place on the grid nearest to a place in CSS pixels, also where a quarter is turned. */
  public static double snapped(Graphics2D g, double place) {
    double scale = PIXELS * Math.sqrt(Math.abs(g.getTransform().getDeterminant()));
    return Math.round(place * scale) / scale;
  }
}
