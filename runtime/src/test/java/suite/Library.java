package suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Sources that we did not write, in the archives that Maven fetched.
 *
 * @param name of its artefact
 * @param folder of its package
 * @param code a class of it, by which its sources are found
 * @param test a test of it, by which those of the tests are found
 * @param needs the libraries that it uses, by their names
 */
record Library(String name, String folder, String code, String test, List<String> needs) {

  private static final Path LIST = Path.of("src/test/resources/suite/libraries.txt");

  static List<Library> all() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> List.of(line.split(" ")))
        .map(
            words ->
                new Library(
                    words.get(0),
                    words.get(1),
                    words.get(2),
                    words.get(3),
                    words.subList(4, words.size())))
        .toList();
  }

  /** Whether its tests are run, and not only its classes used. */
  boolean hasTests() {
    return !test.equals("-");
  }

  /** Its classes by their names. */
  Map<String, String> classes() {
    return files(code);
  }

  /** The classes of its tests by their names. */
  Map<String, String> testClasses() {
    return files(test);
  }

  private Map<String, String> files(String known) {
    URL place = Library.class.getResource("/" + folder + "/" + known + ".java");
    if (place == null) {
      throw new AssertionError(name + " has no sources on the class path: " + known);
    }
    try {
      JarFile jar = ((JarURLConnection) place.openConnection()).getJarFile();
      Map<String, String> found = new TreeMap<>();
      for (JarEntry each : jar.stream().toList()) {
        if (each.getName().matches(folder + "/\\w+\\.java")) {
          String text = new String(jar.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
          found.put(each.getName().substring(folder.length() + 1).replace(".java", ""), text);
        }
      }
      return found;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
