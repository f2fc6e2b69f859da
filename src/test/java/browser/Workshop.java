package browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import notebooks.Draft;
import notebooks.NotebookFile;

/**
 * A learner's copy of the notebooks and what they link to, so that JupyterLab, which saves by
 * itself, never touches the committed ones; and a place for what JupyterLab keeps of its user.
 */
final class Workshop implements AutoCloseable {

  private static final String METADATA =
      """
      {"kernelspec": {"name": "%s", "display_name": "Java", "language": "java"},
       "language_info": {"name": "java"}}""";

  private final Path root;

  private Workshop(Path root) {
    this.root = root;
  }

  static Workshop open() throws IOException {
    Path root = Files.createTempDirectory("neuron-lesson-").toRealPath();
    Workshop workshop = new Workshop(root);
    for (NotebookFile notebook : NotebookFile.series()) {
      workshop.copy(notebook.path());
    }
    workshop.copy(Path.of("notebooks/lib/neuron.jar"));
    workshop.copy(Path.of("docs/glossary.md"));
    workshop.copy(Path.of("docs/sources.md"));
    workshop.copy(Path.of("docs/lesson.png"));
    workshop.copy(Path.of("README.md"));
    return workshop;
  }

  private void copy(Path file) throws IOException {
    Path copy = root.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy);
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

  /** Puts a notebook beside the lesson's and trusts it as it is, byte for byte. */
  Path copyTrusted(Path notebook) throws IOException, InterruptedException {
    Path copy = notebooks().resolve("trusted-" + notebook.getFileName());
    Files.copy(notebook, copy, StandardCopyOption.REPLACE_EXISTING);
    LabPython.run("-m", "jupyter", "trust", copy.toString());
    return copy;
  }

  /**
   * Puts a notebook of its own beside the lesson's.
   *
   * @param kernel the name of its kernel
   * @return its name
   */
  String writeNotebook(String name, String kernel, List<String> cells) throws IOException {
    new Draft().metadata(METADATA.formatted(kernel)).unrun(cells).write(notebooks().resolve(name));
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
