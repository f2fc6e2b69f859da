package runtime.build.bindings;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Class files of Java 17, whichever JDK builds the page, and of libraries. */
final class ClassFiles implements AutoCloseable {

  private final JavaFiles java;
  private final URLClassLoader libraries;
  private final List<Path> classPath;

  ClassFiles(List<Path> classPath) throws IOException {
    java = JavaFiles.ofThisJdk();
    this.classPath = classPath;
    List<URL> urls = new ArrayList<>();
    for (Path path : classPath) {
      urls.add(path.toUri().toURL());
    }
    libraries = new URLClassLoader(urls.toArray(URL[]::new), null);
  }

  /** What a class file says; null if there is none. */
  ClassNode read(String internalName) throws IOException {
    byte[] bytes =
        internalName.startsWith("java/") ? java.read(internalName) : ofLibrary(internalName);
    if (bytes == null) {
      return null;
    }
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return node;
  }

  private byte[] ofLibrary(String internalName) throws IOException {
    try (InputStream stream = libraries.getResourceAsStream(internalName + ".class")) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  /** The internal names of all classes of a package. */
  Set<String> ofPackage(String name) throws IOException {
    return name.startsWith("java/") ? java.ofPackage(name) : ofLibraries(name);
  }

  private Set<String> ofLibraries(String name) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path path : classPath) {
      if (Files.isDirectory(path)) {
        gather(path, path.resolve(name), found);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
          gather(jar.getPath("/"), jar.getPath("/", name), found);
        }
      }
    }
    return found;
  }

  private static void gather(Path root, Path folder, Set<String> found) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
            .forEach(file -> found.add(file.substring(0, file.length() - ".class".length())));
      }
    }
  }

  @Override
  public void close() throws IOException {
    java.close();
    libraries.close();
  }
}
