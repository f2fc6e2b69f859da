package runtime.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A compiled class that was bound to the machine when a page was built. */
public abstract class Bound extends HostClass {

  private final String members;
  private Map<String, Integer> numbers;

  /**
   * Describes it; what has several parts has them in one text, a line each.
   *
   * @param superName internal, or empty
   * @param members their keys, in the order of their numbers
   */
  protected Bound(String name, String superName, String interfaces, int access, String members) {
    super(
        name,
        superName.isEmpty() ? null : superName,
        interfaces.isEmpty() ? List.of() : List.of(interfaces.split("\n")),
        access);
    this.members = members;
  }

  @Override
  public final int member(String member) {
    if (numbers == null) {
      numbers = new HashMap<>();
      for (String key : members.split("\n")) {
        numbers.put(key, numbers.size());
      }
    }
    return numbers.getOrDefault(member, -1);
  }

  @Override
  public Guest adaptor(Instance instance) {
    return null;
  }
}
