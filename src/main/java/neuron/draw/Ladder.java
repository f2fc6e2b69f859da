package neuron.draw;

/**
 * How far an axis reaches to both sides of 0: 6, 20, 60, 200 and so on, or 2, 0.6 and so on for
 * small values.
 *
 * <p>Under a slider an axis that followed its values would move with each of them. One that goes up
 * in such large rungs stands still nearly always.
 */
public final class Ladder {

  private static final double USUAL = 6;

  private Ladder() {}

  /** The smallest rung, 6 or more, that holds a size, or a smaller one if even 6 would hide it. */
  public static double reach(double size) {
    double reach = USUAL;
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
}
