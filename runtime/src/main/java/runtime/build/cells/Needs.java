package runtime.build.cells;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which cells a cell needs, those included that the needed ones need. */
final class Needs {

  private final Map<Integer, Set<Integer>> needed = new TreeMap<>();

  /** Notes that a cell names what another declares; only one above has to run before it. */
  void add(int cell, int declaring) {
    if (declaring < cell) {
      Set<Integer> all = needed.computeIfAbsent(cell, none -> new TreeSet<>());
      all.add(declaring);
      all.addAll(needed.getOrDefault(declaring, Set.of()));
    }
  }

  /** The method of {@link runtime.page.Cells}. */
  String method() {
    StringBuilder source =
        new StringBuilder(
            "  @Override\n  public int[] needs(int cell) {\n    return switch (cell) {\n");
    needed.forEach(
        (cell, all) ->
            source.append(
                "      case %s -> new int[] {%s};\n"
                    .formatted(
                        cell,
                        all.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
    return source.append("      default -> new int[0];\n    };\n  }\n").toString();
  }
}
