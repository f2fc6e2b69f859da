package neuron;

import neuron.notebook.Numbers;

/**
 * What one pass over the training points has led to.
 *
 * @param number how many passes there were so far; 0 before the first
 * @param training how the network now fares on the points it learns from
 * @param heldOut how it now fares on the points it has never seen
 */
public record Epoch(int number, Score training, Score heldOut) {

  /**
   * How a network fares on some points.
   *
   * @param loss the mean over the points, 0 or more
   * @param accuracy the share of points whose class it says, 0 to 1
   */
  public record Score(double loss, double accuracy) {}

  /** {@code epoch 7: loss 0.213, 96 % right; held out: loss 0.25, 92 % right}. */
  @Override
  public String toString() {
    return "epoch %s: %s; held out: %s".formatted(number, text(training), text(heldOut));
  }

  private static String text(Score score) {
    return "loss %s, %s right"
        .formatted(Numbers.text(score.loss()), Numbers.percent(score.accuracy()));
  }
}
