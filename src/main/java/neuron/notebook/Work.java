package neuron.notebook;

import java.util.function.Supplier;

/** A long piece of work that a page can watch, part by part. */
public interface Work {

  /**
   * Does the next part.
   *
   * @return false if nothing was left to do
   * @throws BadInput if the work cannot go on
   */
  boolean next();

  /** How much of it is done, 0 to 1. */
  double done();

  /** How far it is, in a few words without a full stop: Epoch 40 of 200. */
  String words();

  /** The picture of this moment. It is drawn on another thread, while the work goes on. */
  Supplier<Figure> moment();

  /** Goes through what has been, when the work is over. */
  Control<Double> course();

  /**
   * The picture of what has been.
   *
   * @param place a value of {@link #course}; asked for on several threads at once
   */
  Figure at(double place);
}
