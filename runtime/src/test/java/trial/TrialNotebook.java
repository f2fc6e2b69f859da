package trial;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The trial page's notebook, as pages carry it along: without outputs. */
final class TrialNotebook {

  static final int CELLS = 13;

  private TrialNotebook() {}

  static String json() {
    List<Object> cells = new ArrayList<>();
    cells.add(
        Map.of("cell_type", "markdown", "id", "prose", "metadata", Map.of(), "source", "# Trial"));
    for (int i = 0; i < CELLS; i++) {
      cells.add(
          Map.of("cell_type", "code", "id", "code-" + i, "metadata", Map.of(), "source", "as was"));
    }
    Map<String, Object> kernel = Map.of("kernelspec", Map.of("name", "java", "display_name", "J"));
    return new Gson()
        .toJson(Map.of("cells", cells, "metadata", kernel, "nbformat", 4, "nbformat_minor", 5));
  }
}
