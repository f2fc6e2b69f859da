package neuron.practice.answers;

/** Looks at a function between the four inputs of XOR: ReLUs make straight pieces that join. */
final class BetweenCorners {

  private static final int STEPS = 97;
  private static final int HALVINGS = 40;
  private static final double HAIR = 1e-9;
  private static final double SMALLEST_JUMP = 1e-6;

  /** The edges of the square, its diagonals, and two ways across; from where, and to where. */
  private static final double[][] WAYS = {
    {0, 0, 1, 0}, {0, 0, 0, 1}, {1, 0, 1, 1}, {0, 1, 1, 1},
    {0, 0, 1, 1}, {0, 1, 1, 0}, {0.1, 0, 0.7, 1}, {0, 0.3, 1, 0.55}
  };

  private final TwoInputs f;
  private final double[] way;

  private BetweenCorners(TwoInputs f, double[] way) {
    this.f = f;
    this.way = way;
  }

  /** Whether it jumps somewhere, or has no number there. */
  static boolean jumps(TwoInputs f) {
    for (double[] way : WAYS) {
      if (new BetweenCorners(f, way).jumps()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is curved somewhere. */
  static boolean curves(TwoInputs f) {
    for (double[] way : WAYS) {
      if (new BetweenCorners(f, way).curves()) {
        return true;
      }
    }
    return false;
  }

  private boolean jumps() {
    for (int i = 0; i < STEPS; i++) {
      if (!(narrowed(i / (double) STEPS, (i + 1) / (double) STEPS) < SMALLEST_JUMP)) {
        return true;
      }
    }
    return false;
  }

  /** How much of the rise between two places is left in the steepest part, by halving. */
  private double narrowed(double from, double to) {
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (from + to) / 2;
      if (rise(from, middle) > rise(middle, to)) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return rise(from, to);
  }

  private double rise(double from, double to) {
    return Math.abs(at(to) - at(from));
  }

  /** A few places on the way may be bends; on a curve nearly all are. */
  private boolean curves() {
    int bent = 0;
    for (int i = 1; i < STEPS; i++) {
      double before = at((i - 1.0) / STEPS);
      double here = at(i / (double) STEPS);
      double after = at((i + 1.0) / STEPS);
      double size = Math.max(1, Math.abs(before) + Math.abs(after));
      bent += Math.abs(here - (before + after) / 2) > HAIR * size ? 1 : 0;
    }
    return bent > STEPS / 2;
  }

  private double at(double share) {
    return f.apply(way[0] + share * (way[2] - way[0]), way[1] + share * (way[3] - way[1]));
  }
}
