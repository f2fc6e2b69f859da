import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs what the library says in other languages: of each translation of a notebook what stands
 * below its words. The build runs it, as {@code java PackWords.java TRANSLATIONS RESULTS}.
 */
final class PackWords {

  private static final String WORDS = "<!-- words -->";

  private PackWords() {}

  public static void main(String[] folders) throws IOException {
    Path results = Files.createDirectories(Path.of(folders[1]));
    List<Path> languages = sorted(Path.of(folders[0]));
    for (Path language : languages) {
      try (OutputStream file = Files.newOutputStream(results.resolve(name(language) + ".words"));
          OutputStream packed = new DeflaterOutputStream(file)) {
        for (Path translation : sorted(language)) {
          packed.write(words(translation).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    String names = languages.stream().map(PackWords::name).collect(Collectors.joining("\n"));
    Files.writeString(results.resolve("list.txt"), names);
  }

  private static String words(Path translation) throws IOException {
    String text = Files.readString(translation).replace("\r\n", "\n");
    int start = text.indexOf(WORDS);
    if (start < 0) {
      throw new IOException("%s has no line %s.".formatted(translation, WORDS));
    }
    return text.substring(start) + "\n";
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path language) {
    return language.getFileName().toString();
  }
}
