package runtime.machine;

/** An exception whose class runs in the machine. */
public interface Raised extends Guest {

  /**
   * What a constructor of the class above is given.
   *
   * @param message null if there is none
   */
  void message(String message);
}
