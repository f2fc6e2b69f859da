package runtime.machine;

/** The compiled classes that what runs in the machine can name. */
public interface Library {

  /** The class with an internal name, such as {@code java/util/List}; null if there is none. */
  HostClass find(String name);
}
