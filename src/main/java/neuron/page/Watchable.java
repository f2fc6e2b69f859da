package neuron.page;

import java.util.List;
import java.util.function.Supplier;
import neuron.text.BadInput;

/** A long piece of work that a page can watch, part by part. */
public interface Watchable {

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

  /** What its parts are called, each alone: epoch. */
  String part();

  /** The numbers of the parts that have a picture, in order, up to the last that is done. */
  List<Integer> kept();

  /**
   * The picture of one of these.
   *
   * @param part one of {@link #kept}; asked for on several threads at once
   */
  Figure at(int part);
}
