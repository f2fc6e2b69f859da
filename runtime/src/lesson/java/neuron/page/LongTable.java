package neuron.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import runtime.page.Page;

/**
 * A table of what many pieces of work give, one after the other. Where nobody sees it, nothing is
 * done: the pieces leave nothing behind.
 */
record LongTable<T>(
    String doing, int pieces, IntFunction<T> piece, Function<List<T>, Table> table) {

  void show() {
    if (Page.current().isSilent()) {
      return;
    }
    Progress progress = new Progress();
    List<T> made = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      made.add(piece.apply(i));
      progress.say("%s %s of %s.".formatted(doing, made.size(), pieces));
    }
    progress.show(table.apply(made).output());
  }
}
