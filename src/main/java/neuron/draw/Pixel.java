package neuron.draw;

import java.awt.Graphics2D;

/** The grid of the picture's own pixels, finer than CSS pixels where the scale is above 1. */
public final class Pixel {

  private Pixel() {}

  /** The place on the grid nearest to a place in CSS pixels, also where a quarter is turned. */
  public static double snapped(Graphics2D g, double place) {
    double scale = Math.sqrt(Math.abs(g.getTransform().getDeterminant()));
    return Math.round(place * scale) / scale;
  }
}
