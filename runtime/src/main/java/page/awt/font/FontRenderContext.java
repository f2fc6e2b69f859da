package page.awt.font;

import page.awt.geom.AffineTransform;

/** How text is measured: how many pixels a unit has, and whether letters start between pixels. */
public class FontRenderContext {
  private final double pixels;
  private final boolean isAntiAliased;
  private final boolean isFractional;

  public FontRenderContext(AffineTransform at, boolean isAntiAliased, boolean isFractional) {
    pixels = at == null ? 1 : Math.sqrt(Math.abs(at.getDeterminant()));
    this.isAntiAliased = isAntiAliased;
    this.isFractional = isFractional;
  }

  public boolean isAntiAliased() {
    return isAntiAliased;
  }

  public boolean usesFractionalMetrics() {
    return isFractional;
  }

  double pixels() {
    return pixels;
  }
}
