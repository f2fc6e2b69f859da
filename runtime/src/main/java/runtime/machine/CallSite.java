package runtime.machine;

/** What an invokedynamic does. */
interface CallSite {

  /** Takes its operands from the top, leaves its result, and gives where the next would lie. */
  int run(int top) throws Throwable;
}
