package neuron.draw;

import java.util.List;

/** The stretch of the vertical axis that shows a set of curves. It knows nothing of a marked z. */
public record Window(double low, double high) {

  private static final double MARGIN = 0.07;
  private static final double FAR_LARGER = 4;
  private static final double HUGE = 20;
  private static final double USUAL_REACH = 6;

  /** A share too small to be seen. */
  private static final double UNSEEN = 1e-6;

  /**
   * All values of all curves. But where one curve is far larger than another, as ReLU is than
   * sigmoid, it is cut off at the edge, so that the smaller one keeps its shape.
   */
  public static Window of(List<Curve> curves) {
    return of(curves, FAR_LARGER);
  }

  /** As {@link #of}, but the larger of two is seen to its end: only a huge one is cut off. */
  public static Window ofWhole(List<Curve> curves) {
    return of(curves, HUGE);
  }

  /** As {@link #of}, but slopes are there to be compared: only a huge one is cut off. */
  public static Window ofSlopes(List<Curve> curves) {
    return of(curves, HUGE);
  }

  private static Window of(List<Curve> curves, double farLarger) {
    Window all = null;
    double smallest = Double.POSITIVE_INFINITY;
    for (Curve curve : curves) {
      if (curve.high() >= curve.low()) {
        all = join(all, curve);
        smallest = curve.size() > 0 ? Math.min(smallest, curve.size()) : smallest;
      }
    }
    if (all == null) {
      return new Window(-1, 1);
    }
    Window small = null;
    for (Curve curve : curves) {
      if (curve.high() >= curve.low() && curve.size() <= farLarger * smallest) {
        small = join(small, curve);
      }
    }
    return all.keepingNear(small).withMargin();
  }

  /**
   * Values from low to high, with 0, up to a round number on each side: under a slider that changes
   * the values it stands still nearly always.
   */
  public static Window steady(double low, double high) {
    double size = Math.max(Math.abs(low), Math.abs(high));
    if (size == 0) {
      return new Window(-1, 1).withMargin();
    }
    double bottom = low < -size * UNSEEN ? -round(-low) : 0;
    double top = high > size * UNSEEN ? round(high) : 0;
    return new Window(bottom, top).withMargin();
  }

  /**
   * How far an axis reaches to both sides of 0: the smallest of 6, 20, 60, 200 and so on that holds
   * a size, or one of 2, 0.6 and so on if even 6 would hide it.
   *
   * <p>Under a slider an axis that followed its values would move with each of them. One that grows
   * in such large steps stands still nearly always.
   */
  public static double reach(double size) {
    double reach = USUAL_REACH;
    boolean third = true;
    while (reach < size && reach < 1e300) {
      reach = third ? reach / 3 * 10 : reach * 3;
      third = !third;
    }
    third = true;
    while (size > 0 && size < reach / 20) {
      reach = third ? reach / 3 : reach * 3 / 10;
      third = !third;
    }
    return reach;
  }

  /** The smallest of 1, 2 and 5 times a power of ten that holds a size. */
  public static double round(double size) {
    return round(size, 1, 2, 5);
  }

  /** As {@link #round}, but with more numbers between, so that little room is left empty. */
  public static double near(double size) {
    return round(size, 1, 1.5, 2, 3, 4, 5, 6, 8);
  }

  private static double round(double size, double... factors) {
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    for (double factor : factors) {
      if (size <= factor * power * (1 + UNSEEN)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static Window join(Window window, Curve curve) {
    return window == null
        ? new Window(curve.low(), curve.high())
        : new Window(Math.min(window.low, curve.low()), Math.max(window.high, curve.high()));
  }

  private Window keepingNear(Window small) {
    double size = small.high - small.low;
    return size == 0
        ? this
        : new Window(Math.max(low, small.low - size / 2), Math.min(high, small.high + size));
  }

  private Window withMargin() {
    double margin = high > low ? MARGIN * (high - low) : Math.max(1, Math.abs(high) / 2);
    return new Window(low - margin, high + margin);
  }
}
