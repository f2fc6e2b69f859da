package runtime.machine;

import java.util.List;

/** The compiled classes that what runs in the machine can name. */
public interface Library {

  /** The class with an internal name, such as {@code java/util/List}; null if there is none. */
  HostClass find(String name);

  /**
   * An object of several interfaces, whose methods are those of an object of the machine where its
   * class has them; null if no object can be of all these.
   */
  Guest adaptor(List<String> interfaces, Instance instance);
}
