package runtime.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The class {@link java.util.EnumSet}, as far as it is not that of all sets. */
final class EnumSets extends OwnCollection {

  private static final String SET = "Ljava/util/EnumSet;";
  private static final String ONE = "Ljava/lang/Enum;";

  private static final List<String> MEMBERS =
      List.of(
          "noneOf(Ljava/lang/Class;)" + SET,
          "allOf(Ljava/lang/Class;)" + SET,
          "copyOf(" + SET + ")" + SET,
          "copyOf(Ljava/util/Collection;)" + SET,
          "complementOf(" + SET + ")" + SET,
          "range(" + ONE.repeat(2) + ")" + SET,
          "clone()" + SET,
          "of(" + ONE + "[" + ONE + ")" + SET,
          "of(" + ONE + ")" + SET,
          "of(" + ONE.repeat(2) + ")" + SET,
          "of(" + ONE.repeat(3) + ")" + SET,
          "of(" + ONE.repeat(4) + ")" + SET,
          "of(" + ONE.repeat(5) + ")" + SET);

  /** The members from here on are {@code of} with one constant, and each with one more. */
  private static final int OF_ONE = 8;

  private final Linker linker;

  EnumSets(Linker linker) {
    super("java/util/EnumSet", "java/util/AbstractSet", MEMBERS);
    this.linker = linker;
  }

  @Override
  public boolean isInstance(Object value) {
    return value instanceof OrdinalSet;
  }

  @Override
  public void call(int member, Values values, int base) throws Throwable {
    Object given = values.at(base);
    OrdinalSet result =
        switch (member) {
          case 0 -> new OrdinalSet(Constants.of(Type.of(given), linker));
          case 1 -> new OrdinalSet(Constants.of(Type.of(given), linker)).complement();
          case 2, 6 -> ((OrdinalSet) given).copy();
          case 3 -> copy((Collection<?>) given);
          case 4 -> ((OrdinalSet) given).complement();
          case 5 -> range(given, values.at(base + 1));
          case 7 -> of(given, List.of((Object[]) values.at(base + 1)));
          default -> of(given, further(member - OF_ONE, values, base));
        };
    values.put(base, result);
  }

  private static List<Object> further(int count, Values values, int base) {
    List<Object> further = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      further.add(values.at(base + i));
    }
    return further;
  }

  private OrdinalSet of(Object first, Collection<?> further) throws Throwable {
    OrdinalSet made = new OrdinalSet(Constants.with(first, linker));
    made.add(first);
    made.addAll(further);
    return made;
  }

  private OrdinalSet range(Object from, Object to) throws Throwable {
    OrdinalSet made = new OrdinalSet(Constants.with(from, linker));
    int first = made.constants().place(from);
    int last = made.constants().place(to);
    if (first > last) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    made.addRange(first, last);
    return made;
  }

  private OrdinalSet copy(Collection<?> from) throws Throwable {
    if (from instanceof OrdinalSet set) {
      return set.copy();
    }
    if (from.isEmpty()) {
      throw new IllegalArgumentException("Collection is empty");
    }
    return of(from.iterator().next(), from);
  }
}
