package runtime.machine;

/**
 * Lets compiled code that a cell called be ended amid its loops. In a module that compiles cells
 * each turn of such a loop counts {@link #left} down, and those that can be left anywhere call
 * {@link #look} once that is below zero; {@code runtime.build.LoopPolls} puts that there.
 */
public final class Polls {

  /**
   * How many turns are done until the clock is looked at first, and at most between two looks: a
   * look takes as long as some hundred short turns.
   */
  private static final int FEW = 2_000;

  private static final int MOST = 64_000;

  /** How many nanoseconds shall lie between two looks. */
  private static final long SOON = 1_000_000;

  /**
   * How long a call takes, in nanoseconds, until it is asked whether to stop, and until it is asked
   * again: what is done sooner is never ended amid its work.
   */
  private static final long PAUSE = 5_000_000;

  private static int left;
  private static int turns;
  private static long looked;

  /** How many initialisers of compiled classes are under way: these would not be begun again. */
  static int initialisers;

  private static boolean isOpen;

  /** Whether no turns of this call have been timed yet. */
  private static boolean isNew;

  private static long asked;

  private Polls() {}

  /** From here on a call of compiled code can be ended. */
  static void open() {
    turns = FEW;
    left = FEW;
    initialisers = 0;
    isNew = true;
    isOpen = true;
  }

  /** From here on the machine itself works. Gives whether it did so before. */
  static boolean close() {
    boolean wasOpen = isOpen;
    isOpen = false;
    return wasOpen;
  }

  /** Goes back to what {@link #close} gave. */
  static void reopen(boolean wasOpen) {
    isOpen = wasOpen;
  }

  /** Throws {@link Stopped} if a call of compiled code is to end; asks now and then. */
  static void look() {
    left = MOST;
    if (!isOpen || initialisers > 0) {
      return;
    }
    long now = System.nanoTime();
    if (isNew) {
      isNew = false;
      asked = now;
    } else {
      turns = next(turns, now - looked);
    }
    left = turns;
    looked = now;
    if (now - asked > PAUSE) {
      asked = now;
      ask();
    }
  }

  /** How many turns to do when the last ones took so many nanoseconds. */
  static int next(int turns, long took) {
    long fitting = SOON * turns / Math.max(1, took);
    return (int) Math.max(1, Math.min(fitting, Math.min(2 * turns, MOST)));
  }

  private static void ask() {
    isOpen = false;
    try {
      Machine.current().interpreter.heed();
    } finally {
      isOpen = true;
    }
  }
}
