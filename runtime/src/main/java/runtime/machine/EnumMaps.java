package runtime.machine;

import java.util.List;
import java.util.Map;

/** The class {@link java.util.EnumMap}, as far as it is not that of all maps. */
final class EnumMaps extends OwnCollection {

  private static final List<String> MEMBERS =
      List.of(
          "<init>(Ljava/lang/Class;)V",
          "<init>(Ljava/util/EnumMap;)V",
          "<init>(Ljava/util/Map;)V",
          "put(Ljava/lang/Enum;Ljava/lang/Object;)Ljava/lang/Object;",
          "clone()Ljava/util/EnumMap;");

  private final Linker linker;

  EnumMaps(Linker linker) {
    super("java/util/EnumMap", "java/util/AbstractMap", MEMBERS);
    this.linker = linker;
  }

  @Override
  public boolean isInstance(Object value) {
    return value instanceof OrdinalMap;
  }

  @Override
  public void call(int member, Values values, int base) throws Throwable {
    Object given = values.at(base);
    Object result =
        switch (member) {
          case 0 -> new OrdinalMap(Constants.of(Type.of(given), linker));
          case 3 -> ((OrdinalMap) given).put(values.at(base + 1), values.at(base + 2));
          case 2 -> copy((Map<?, ?>) given);
          default -> ((OrdinalMap) given).copy();
        };
    values.put(base, result);
  }

  private OrdinalMap copy(Map<?, ?> from) throws Throwable {
    if (from instanceof OrdinalMap map) {
      return map.copy();
    }
    if (from.isEmpty()) {
      throw new IllegalArgumentException("Specified map is empty");
    }
    OrdinalMap made = new OrdinalMap(Constants.with(from.keySet().iterator().next(), linker));
    made.putAll(from);
    return made;
  }
}
