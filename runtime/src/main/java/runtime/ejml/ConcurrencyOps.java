package runtime.ejml;

import java.util.function.IntConsumer;
import pabeles.concurrency.GrowArray;
import pabeles.concurrency.IntRangeConsumer;
import pabeles.concurrency.IntRangeObjectConsumer;

/** EJML's loops in parallel, in one thread. */
public class ConcurrencyOps {

  public static void loopFor(int start, int end, IntConsumer body) {
    for (int i = start; i < end; i++) {
      body.accept(i);
    }
  }

  public static void loopBlocks(int start, int end, IntRangeConsumer body) {
    if (start < end) {
      body.accept(start, end);
    }
  }

  public static <T> void loopBlocks(
      int start, int end, GrowArray<T> workspace, IntRangeObjectConsumer<T> body) {
    workspace.reset();
    if (start < end) {
      body.accept(workspace.grow(), start, end);
    }
  }
}
