package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import runtime.build.PageFiles;
import runtime.page.Cells;
import runtime.page.Notebooks;

/** The notebooks of the lesson as classes. */
final class LessonClasses {

  private static final PageFiles LESSON = new PageFiles(Path.of(".."));

  static final Path JAR = LESSON.jar();

  private static final Path OURS = Path.of("src/test/lesson/neuron");
  private static final Path KERNEL = OURS.resolve("kernel/CurrentKernel.java");

  /** What draws no other position of a control than the first. */
  static final Path ONE_POSITION = OURS.resolve("page/StoredExplore.java");

  /** How far the tests of the lesson let a picture be from the one that is committed. */
  private static final Path TOLERANCE =
      Path.of("../src/test/java/notebooks/PictureDifference.java");

  private final Path classes;
  private final Map<String, String> forms;
  private final Map<String, List<Blank>> blanks;

  /** Makes and compiles the classes of all notebooks in a folder. */
  LessonClasses(Path folder) throws IOException {
    this(folder, files());
  }

  /**
   * Makes and compiles the classes of these notebooks in a folder.
   *
   * @param others classes that take the place of the lesson's own
   */
  LessonClasses(Path folder, Map<String, Path> notebooks, Path... others) throws IOException {
    assertThat(JAR)
        .as("The notebooks need the lesson's jar: run mvn package in the folder above.")
        .exists();
    Path sources = folder.resolve("sources");
    classes = folder.resolve("classes");
    forms = LESSON.exercises();
    blanks = MakeCells.write(notebooks, List.of(JAR), forms, sources);
    compile(sources, others);
  }

  /** Every notebook, also in other languages, by the name that a page gives it. */
  static Map<String, Path> files() throws IOException {
    return LESSON.notebooks();
  }

  private void compile(Path sources, Path... others) throws IOException {
    List<String> arguments = new ArrayList<>();
    String classPath = JAR + File.pathSeparator + System.getProperty("java.class.path");
    Files.createDirectories(classes);
    arguments.addAll(List.of("-nowarn", "-d", classes.toString(), "-cp", classPath));
    arguments.addAll(List.of(KERNEL.toString(), TOLERANCE.toString()));
    Stream.of(others).map(Path::toString).forEach(arguments::add);
    try (Stream<Path> all = Files.walk(sources)) {
      all.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, arguments.toArray(String[]::new));
    assertThat(code).as("javac").isZero();
  }

  Map<String, List<Blank>> blanks() {
    return blanks;
  }

  /** The numbers of all exercises. */
  Set<String> exercises() {
    return forms.keySet();
  }

  /** The cells of a notebook that leave nothing behind. */
  List<Integer> passing(String name, Path file) throws IOException {
    List<String> rules = Files.readAllLines(Path.of("src/lesson/passing.txt"));
    try (Passing cells = new Passing(classes, JAR, rules)) {
      return cells.in(name, CodeCells.of(file));
    }
  }

  /** A loader that has met no notebook, as a kernel that has started anew. */
  URLClassLoader freshLoader() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : classPath()) {
      urls.add(path.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
  }

  /** Where the lesson's classes and those of the notebooks are. */
  List<Path> classPath() {
    return List.of(classes, JAR);
  }

  static Cells cells(ClassLoader loader, String notebook) throws ReflectiveOperationException {
    Class<?> series = loader.loadClass("cells.Series");
    return ((Notebooks) series.getConstructor().newInstance()).of(notebook);
  }
}
