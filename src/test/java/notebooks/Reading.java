package notebooks;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import notebooks.Markdown.Heading;

/** A file that people read: a notebook or a document. */
interface Reading {

  /** The file. */
  Path path();

  /** The code of the language that it is written in. */
  default String language() {
    return "en";
  }

  /** Its prose, from top to bottom. */
  List<Passage> passages();

  /** What a link writes after {@code #} to lead to a heading. */
  String anchor(Heading heading);

  /** Whether a link can lead to a place in this file. */
  static boolean hasAnchors(Path file) {
    return file.toString().endsWith(".ipynb") || file.toString().endsWith(".md");
  }

  /** Reads a notebook or a document. */
  static Reading of(Path file) {
    return file.toString().endsWith(".ipynb") ? NotebookFile.read(file) : DocumentFile.read(file);
  }

  /** The headings, from top to bottom. */
  default List<Heading> headings() {
    return passages().stream().flatMap(passage -> passage.text().headings().stream()).toList();
  }

  /** Every place in it that a link can name. */
  default Set<String> anchors() {
    Stream<String> ids = passages().stream().flatMap(passage -> passage.text().ids().stream());
    return Stream.concat(headings().stream().map(this::anchor), ids).collect(Collectors.toSet());
  }
}
