package runtime.library;

/**
 * A sum with what rounding took from it kept apart (Kahan, "Further remarks on reducing truncation
 * errors", 1965). Beside it the plain sum, which decides where infinities meet.
 */
public final class DoubleSum {

  private double sum;
  private double excess;
  private double plain;

  public void add(double term) {
    plain += term;
    compensate(term);
  }

  /** Adds another sum to this one. */
  public void add(DoubleSum other) {
    plain += other.plain;
    double otherExcess = other.excess;
    compensate(other.sum);
    compensate(-otherExcess);
  }

  private void compensate(double term) {
    double corrected = term - excess;
    double next = sum + corrected;
    excess = next - sum - corrected;
    sum = next;
  }

  public double value() {
    double value = sum - excess;
    return value != value && Double.isInfinite(plain) ? plain : value;
  }
}
