package runtime.build.cells;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A notebook whose cells are edited by chance: where a cell comes, its edits are run one after the
 * other, and then the cell as it was shipped. So above each edit all cells are as they were.
 *
 * @param runs in their order
 */
record EditedSession(List<Run> runs) {

  /** Cells without which the others run, beside those of {@link Session}: 75 million turns. */
  private static final Map<String, Set<Integer>> LONG = Map.of("07", Set.of(41));

  /**
   * What is run.
   *
   * @param cell which code cell, counted from 0
   * @param edit what was edited; null in the cell as it was shipped
   */
  record Run(int cell, RandomEdits.Edited edit, String source) {

    boolean isEdited() {
      return edit != null;
    }

    @Override
    public String toString() {
      return "[%s] %s"
          .formatted(cell + 1, edit == null ? "as it was" : edit.kind() + ": " + edit.what());
    }
  }

  /** Which code cell of which notebook. */
  private record Place(String notebook, int cell) {}

  /** Edits of the English notebooks, by their names: the same ones for the same seed. */
  static Map<String, EditedSession> all(int edits, long seed) throws IOException {
    Map<String, List<String>> shipped = new LinkedHashMap<>();
    for (Map.Entry<String, Path> notebook : LessonClasses.files().entrySet()) {
      if (!notebook.getKey().contains("/")) {
        shipped.put(notebook.getKey(), CodeCells.of(notebook.getValue()));
      }
    }
    Map<Place, List<RandomEdits.Edited>> edited = edited(shipped, edits, new RandomEdits(seed));
    Map<String, EditedSession> sessions = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> notebook : shipped.entrySet()) {
      List<Run> runs = new ArrayList<>();
      for (int cell : kept(notebook.getKey(), notebook.getValue())) {
        int number = cell;
        edited
            .getOrDefault(new Place(notebook.getKey(), cell), List.of())
            .forEach(edit -> runs.add(new Run(number, edit, edit.source())));
        runs.add(new Run(cell, null, notebook.getValue().get(cell)));
      }
      sessions.put(notebook.getKey(), new EditedSession(List.copyOf(runs)));
    }
    return sessions;
  }

  private static Map<Place, List<RandomEdits.Edited>> edited(
      Map<String, List<String>> shipped, int edits, RandomEdits random) {
    List<Place> places = new ArrayList<>();
    shipped.forEach(
        (name, cells) -> kept(name, cells).forEach(cell -> places.add(new Place(name, cell))));
    Map<Place, List<RandomEdits.Edited>> edited = new LinkedHashMap<>();
    for (int i = 0; i < edits; i++) {
      Place place = random.pick(places);
      List<String> cells = shipped.get(place.notebook());
      RandomEdits.Edited edit =
          random.edit(cells.get(place.cell()), names(cells.subList(0, place.cell() + 1)));
      edited.computeIfAbsent(place, none -> new ArrayList<>()).add(edit);
    }
    return edited;
  }

  private static Set<RandomEdits.Name> names(List<String> cells) {
    Set<RandomEdits.Name> names = new TreeSet<>();
    cells.forEach(cell -> names.addAll(RandomEdits.names(cell)));
    return names;
  }

  /** The cells that do not compute for long, and say the same each time. */
  private static List<Integer> kept(String notebook, List<String> cells) {
    List<Integer> kept = new ArrayList<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      boolean isLong = isIn(Session.LEFT_OUT, notebook, cell) || isIn(LONG, notebook, cell);
      if (!isLong && !cells.get(cell).contains("Math.random")) {
        kept.add(cell);
      }
    }
    return kept;
  }

  private static boolean isIn(Map<String, Set<Integer>> all, String notebook, int cell) {
    return all.getOrDefault(notebook, Set.of()).contains(cell);
  }

  /** How many edits there are. */
  long edits() {
    return runs.stream().filter(Run::isEdited).count();
  }
}
