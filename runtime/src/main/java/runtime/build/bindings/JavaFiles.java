package runtime.build.bindings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What java.base has in Java 17, and java.desktop for figures. A JDK 17 has its class files, and a
 * newer one what its compiler reads for {@code --release 17}: {@code lib/ct.sym}, with a folder for
 * each set of releases, of which each is a digit to the base 36.
 *
 * @param roots the folders with the packages
 * @param ending of the files
 * @param files to be closed; null if there is nothing to close
 */
record JavaFiles(List<Path> roots, String ending, FileSystem files) implements AutoCloseable {

  private static final int RELEASE = 17;
  private static final List<String> MODULES = List.of("java.base", "java.desktop");

  static JavaFiles ofThisJdk() throws IOException {
    if (Runtime.version().feature() == RELEASE) {
      List<Path> roots =
          MODULES.stream().map(module -> Path.of(URI.create("jrt:/" + module))).toList();
      return new JavaFiles(roots, ".class", null);
    }
    Path known = Path.of(System.getProperty("java.home"), "lib", "ct.sym");
    if (!Files.exists(known)) {
      throw new IOException("There is no " + known + ": build the page with a whole JDK.");
    }
    FileSystem files = FileSystems.newFileSystem(known);
    String release = Integer.toString(RELEASE, Character.MAX_RADIX).toUpperCase();
    try (Stream<Path> folders = Files.list(files.getPath("/"))) {
      List<Path> roots =
          folders
              .filter(folder -> folder.getFileName().toString().contains(release))
              .flatMap(folder -> MODULES.stream().map(folder::resolve))
              .filter(Files::isDirectory)
              .toList();
      return new JavaFiles(roots, ".sig", files);
    }
  }

  /** A class file; null if there is none. */
  byte[] read(String internalName) throws IOException {
    for (Path root : roots) {
      Path file = root.resolve(internalName + ending);
      if (Files.exists(file)) {
        return Files.readAllBytes(file);
      }
    }
    return null;
  }

  /** The internal names of all classes of a package. */
  Set<String> ofPackage(String name) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path root : roots) {
      Path folder = root.resolve(name);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.list(folder)) {
          all.map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(ending))
              .map(file -> file.substring(0, file.length() - ending.length()))
              .forEach(file -> found.add(name + "/" + file));
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    if (files != null) {
      files.close();
    }
  }
}
