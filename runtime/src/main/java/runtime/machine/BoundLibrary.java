package runtime.machine;

import java.util.HashMap;
import java.util.Map;

/** All compiled classes that were bound when a page was built. */
public abstract class BoundLibrary implements Library {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final HostClass[] made;

  /** With the internal names of the classes, a line each. */
  protected BoundLibrary(String names) {
    for (String name : names.split("\n")) {
      numbers.put(name, numbers.size());
    }
    made = new HostClass[numbers.size()];
  }

  @Override
  public final HostClass find(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      return null;
    }
    if (made[number] == null) {
      made[number] = make(number);
    }
    return made[number];
  }

  /** Makes the class with a number. */
  protected abstract HostClass make(int number);
}
