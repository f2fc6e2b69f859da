package neuron;

/**
 * How a network fares on some points.
 *
 * @param loss the mean over the points, 0 or more
 * @param accuracy the share of points whose class it says, 0 to 1
 */
public record Score(double loss, double accuracy) {}
