package notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import notebooks.Markdown.Heading;

/**
 * A document beside the notebooks.
 *
 * @param path the file
 * @param text what stands in it
 */
record DocumentFile(Path path, Markdown text) implements Reading {

  /** The documents of the repository. */
  static List<DocumentFile> all() {
    return Stream.of(Path.of("."), Path.of("docs"), NotebookFile.FOLDER)
        .flatMap(DocumentFile::in)
        .toList();
  }

  private static Stream<DocumentFile> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(DocumentFile::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocumentFile read(Path path) {
    try {
      return new DocumentFile(path.normalize(), new Markdown(Files.readString(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Passage> passages() {
    return List.of(new Passage(toString(), text));
  }

  /** As code hosts name it. */
  @Override
  public String anchor(Heading heading) {
    return heading
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
        .replace(' ', '-');
  }

  /** The file from the root of the repository, for the report of a test. */
  @Override
  public String toString() {
    return path.toString();
  }
}
