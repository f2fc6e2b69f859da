package runtime.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All compiled classes that were bound when a page was built. */
public abstract class BoundLibrary implements Library {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final HostClass[] made;
  private final List<Set<String>> together;

  /**
   * Describes it.
   *
   * @param names internal names of the classes, a line each
   * @param together the interfaces that an object can have together, each possibility on a line
   */
  protected BoundLibrary(String names, String together) {
    this.together = together.lines().map(line -> Set.of(line.split(" "))).toList();
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

  @Override
  public final Guest adaptor(List<String> interfaces, Instance instance) {
    for (int i = 0; i < together.size(); i++) {
      if (together.get(i).containsAll(interfaces)) {
        return adaptor(i, instance);
      }
    }
    return null;
  }

  /** Makes an object of several interfaces, by the number of the possibility. */
  protected abstract Guest adaptor(int number, Instance instance);

  /** Makes the class with a number. */
  protected abstract HostClass make(int number);
}
