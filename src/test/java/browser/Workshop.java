package browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import notebooks.NotebookFile;

/**
 * A learner's copy of the notebooks, so that JupyterLab, which saves by itself, never touches the
 * committed ones; and a place for what JupyterLab keeps of its user.
 */
final class Workshop implements AutoCloseable {

  private final Path root;

  private Workshop(Path root) {
    this.root = root;
  }

  static Workshop open() throws IOException {
    Path root = Files.createTempDirectory("neuron-lesson-").toRealPath();
    Files.createDirectories(root.resolve("notebooks/lib"));
    for (NotebookFile notebook : NotebookFile.series()) {
      Files.copy(notebook.path(), root.resolve(notebook.path()));
    }
    Path jar = Path.of("notebooks/lib/neuron.jar");
    Files.copy(jar, root.resolve(jar));
    return new Workshop(root);
  }

  Path notebooks() {
    return root.resolve("notebooks");
  }

  /**
   * Puts a copy of a notebook, its metadata changed, beside it. Nobody has run or trusted the copy:
   * Jupyter trusts a notebook by its whole content.
   *
   * @return the name of the copy
   */
  String copyNotebook(NotebookFile notebook, String prefix, Consumer<JsonObject> metadata)
      throws IOException {
    JsonObject copy = JsonParser.parseString(Files.readString(notebook.path())).getAsJsonObject();
    metadata.accept(copy.getAsJsonObject("metadata"));
    String name = prefix + notebook;
    Files.writeString(notebooks().resolve(name), copy.toString());
    return name;
  }

  /** Where JupyterLab keeps a user's choices and windows, so that a test meets and leaves none. */
  Map<String, String> environment() {
    return Map.of(
        "JUPYTER_CONFIG_DIR", root.resolve("config").toString(),
        "JUPYTERLAB_SETTINGS_DIR", root.resolve("settings").toString(),
        "JUPYTERLAB_WORKSPACES_DIR", root.resolve("workspaces").toString());
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
