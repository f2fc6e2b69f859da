package neuron.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Makes many things, one after the other, and says how far it is. */
final class AllCores implements AutoCloseable {

  private final IntConsumer progress;

  AllCores(IntConsumer progress, String stopped) {
    this.progress = progress;
  }

  /** The pieces, in their order. */
  <T> List<T> make(List<Integer> places, IntFunction<T> piece) {
    List<T> made = new ArrayList<>();
    for (int place : places) {
      made.add(piece.apply(place));
      progress.accept(made.size());
    }
    return made;
  }

  @Override
  public void close() {}
}
