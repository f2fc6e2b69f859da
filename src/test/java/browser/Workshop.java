package browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A learner's copy of the lesson, so that JupyterLab, which saves by itself, never touches the
 * committed notebooks. It has all that Lab.java looks at, and shares the Python environment.
 */
final class Workshop implements AutoCloseable {

  private final Path root;

  private Workshop(Path root) {
    this.root = root;
  }

  static Workshop open() throws IOException {
    Path project = Path.of("").toAbsolutePath();
    Path root = Files.createTempDirectory("neuron-lesson-").toRealPath();
    for (String name : new String[] {"Lab.java", "pom.xml", "requirements.txt"}) {
      copy(project.resolve(name), root.resolve(name));
    }
    copyFolder(project.resolve("notebooks"), root.resolve("notebooks"));
    copyFolder(project.resolve("src/main"), root.resolve("src/main"));
    if (Files.exists(project.resolve(".venv"))) {
      Files.createSymbolicLink(root.resolve(".venv"), project.resolve(".venv"));
    }
    return new Workshop(root);
  }

  Path root() {
    return root;
  }

  Path notebook(String name) {
    return root.resolve("notebooks").resolve(name);
  }

  /**
   * Puts a changed copy of a notebook beside it. Nobody has run or trusted the copy: Jupyter trusts
   * a notebook by its whole content.
   *
   * @return the name of the copy
   */
  String copyNotebook(String name, String prefix, Consumer<JsonObject> change) throws IOException {
    JsonObject notebook =
        JsonParser.parseString(Files.readString(Path.of("notebooks", name))).getAsJsonObject();
    change.accept(notebook);
    Files.writeString(notebook(prefix + name), notebook.toString());
    return prefix + name;
  }

  /** Where Jupyter keeps a user's files, so that a test neither meets nor leaves any. */
  Map<String, String> environment() {
    return Map.of(
        "JUPYTER_CONFIG_DIR", root.resolve("user/config").toString(),
        "JUPYTER_DATA_DIR", root.resolve("user/data").toString(),
        "JUPYTER_RUNTIME_DIR", root.resolve("user/runtime").toString(),
        "JUPYTERLAB_SETTINGS_DIR", root.resolve("user/settings").toString(),
        "JUPYTERLAB_WORKSPACES_DIR", root.resolve("user/workspaces").toString());
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.endsWith(".ipynb_checkpoints")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            // As old as the original: Lab.java builds anew what is older than its sources.
            Files.setLastModifiedTime(
                to.resolve(from.relativize(folder)), Files.getLastModifiedTime(folder));
            return super.postVisitDirectory(folder, failure);
          }
        });
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }
}
