package runtime.ejml;

import java.util.function.IntConsumer;
import pabeles.concurrency.GrowArray;
import pabeles.concurrency.IntObjectConsumer;
import pabeles.concurrency.IntRangeConsumer;
import pabeles.concurrency.IntRangeObjectConsumer;

/** EJML's loops in parallel, in one thread. */
public class ConcurrencyOps {

  public static void loopFor(int start, int end, IntConsumer body) {
    loopFor(start, end, 1, body);
  }

  public static void loopFor(int start, int end, int step, IntConsumer body) {
    for (int i = start; i < end; i += step) {
      body.accept(i);
    }
  }

  public static <T> void loopFor(
      int start, int end, int step, GrowArray<T> workspace, IntObjectConsumer<T> body) {
    workspace.reset();
    T work = workspace.grow();
    loopFor(start, end, step, i -> body.accept(work, i));
  }

  public static void loopBlocks(int start, int end, IntRangeConsumer body) {
    if (start < end) {
      body.accept(start, end);
    }
  }

  public static void loopBlocks(int start, int end, int minBlock, IntRangeConsumer body) {
    loopBlocks(start, end, body);
  }

  public static <T> void loopBlocks(
      int start, int end, GrowArray<T> workspace, IntRangeObjectConsumer<T> body) {
    workspace.reset();
    if (start < end) {
      body.accept(workspace.grow(), start, end);
    }
  }

  public static <T> void loopBlocks(
      int start, int end, int minBlock, GrowArray<T> workspace, IntRangeObjectConsumer<T> body) {
    loopBlocks(start, end, workspace, body);
  }
}
