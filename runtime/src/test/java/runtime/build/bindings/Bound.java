package runtime.build.bindings;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import runtime.build.BuildFailure;
import runtime.build.LessonModule;
import runtime.build.PageFiles;
import runtime.compiler.Api;
import runtime.machine.Library;

/** All that edited cells can name, bound on this JVM to the JDK's classes and the lesson's jar. */
public final class Bound {

  public static final Path JAVA = Path.of("src/main/resources/java-api.txt");
  public static final Path LESSON = Path.of("src/lesson");

  private static Bound made;

  private final Path folder;
  private final URLClassLoader loader;
  private final byte[] stubs;
  private final String page;

  private Bound() throws IOException, BuildFailure {
    folder = Files.createTempDirectory("bound");
    Path jar = new PageFiles(Path.of("..")).jar();
    Path lesson = folder.resolve("lesson");
    new LessonModule(jar, LESSON, folder.resolve("none")).compileTo(lesson);
    List<Path> lists = List.of(JAVA, LESSON.resolve("api.txt"));
    List<Path> classPath = List.of(lesson, jar, Path.of("target/classes"));
    try (Bindings bindings = new Bindings(lists, classPath)) {
      bindings.writeClasses(folder.resolve("bindings"));
      stubs = bindings.stubs();
      page = bindings.list();
    }
    Path service = folder.resolve("bindings/META-INF/services/" + Library.class.getName());
    Files.createDirectories(service.getParent());
    Files.writeString(service, "bound.Bindings\n");
    loader = new URLClassLoader(urls(folder.resolve("bindings"), jar), getClass().getClassLoader());
  }

  private static URL[] urls(Path... places) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path place : places) {
      urls.add(place.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** Makes it, once for all tests. */
  public static synchronized Bound all() {
    if (made == null) {
      try {
        made = new Bound();
      } catch (IOException | BuildFailure failure) {
        throw new AssertionError("The bindings were not made: run mvn package above.", failure);
      }
    }
    return made;
  }

  /** A library that has met no class yet. */
  public Library library() {
    try {
      return (Library) loader.loadClass("bound.Bindings").getConstructor().newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }

  /** What a compiler knows of them. */
  public Api api() {
    try {
      return new Api(stubs);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** The published list. */
  String list() {
    return page;
  }

  /** Where a module finds them, and all that they reach. */
  List<Path> classPath() {
    return List.of(
        folder.resolve("bindings"),
        folder.resolve("lesson"),
        new PageFiles(Path.of("..")).jar(),
        Path.of("target/test-classes"));
  }

  ClassLoader loader() {
    return loader;
  }

  /** The names of the classes that were made. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("bindings/bound"))) {
      return files
          .map(file -> "bound." + file.getFileName().toString().replace(".class", ""))
          .sorted()
          .toList();
    }
  }
}
