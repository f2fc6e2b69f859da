package notebooks;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds of a notebook as a file that others open. */
final class FileRules {

  private static final int LARGEST = 900_000;

  private static final Pattern MACHINE =
      Pattern.compile(
          "/(?:home|Users|root|tmp|work|var|opt|usr)/|\\b[A-Z]:\\\\|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d");

  private FileRules() {}

  /** What is wrong with the kernel that the notebook asks for. */
  static List<String> foreignKernels(NotebookFile notebook) {
    JsonElement kernel = notebook.metadata().get("kernelspec");
    return Stream.of(noteUnless(kernel, "name", "java"), noteUnless(kernel, "display_name", "Java"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> noteUnless(JsonElement kernel, String key, String wanted) {
    JsonElement found = kernel == null ? null : kernel.getAsJsonObject().get(key);
    String value = found == null || found == JsonNull.INSTANCE ? "missing" : found.getAsString();
    return value.equals(wanted)
        ? List.of()
        : List.of("the kernel's %s is %s, not %s".formatted(key, value, wanted));
  }

  /** Paths and times of the machine that ran the notebook. */
  static List<String> tracesOfTheMachine(NotebookFile notebook) {
    Stream<String> metadata =
        Stream.concat(Stream.of(notebook.metadata()), notebook.cells().stream().map(Cell::metadata))
            .map(JsonElement::toString);
    Stream<String> texts = notebook.outputs().stream().map(Output::text);
    return Stream.concat(metadata, texts).filter(MACHINE.asPredicate()).toList();
  }

  /** The size of the file, if it is 900 kB or more. */
  static List<String> weight(NotebookFile notebook) throws IOException {
    long bytes = Files.size(notebook.path());
    return bytes < LARGEST ? List.of() : List.of(bytes + " bytes");
  }
}
