package runtime.build.cells;

import browser.Browser;
import browser.Folders;
import browser.RunInBrowser;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import runtime.build.LessonModule;
import runtime.build.ModuleBuild;
import runtime.page.Cells;

/**
 * Every notebook as it is shipped, and every {@link Session}, compiled once: as classes for a JVM,
 * and, once somebody asks for it, as a module for a page.
 */
final class Gate {

  private static final Path FOLDER = Folders.own("gate");

  private static Gate only;

  private final Map<String, Path> notebooks = new LinkedHashMap<>();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final LessonClasses classes;
  private Path module;
  private final Class<?> measure;
  private Map<String, Said<byte[]>> onAJvm;
  private final Map<Browser, Map<String, Said<Said.Drawn>>> inAPage = new EnumMap<>(Browser.class);

  /** All tests of a Java machine look into the same one. */
  static synchronized Gate open() throws Exception {
    if (only == null) {
      if (Files.exists(FOLDER)) {
        Folders.delete(FOLDER);
      }
      only = new Gate();
    }
    return only;
  }

  private Gate() throws Exception {
    for (Map.Entry<String, Path> notebook : LessonClasses.files().entrySet()) {
      String name = notebook.getKey();
      Session session = new Session(name, notebook.getValue());
      notebooks.put(name, notebook.getValue());
      sessions.put(name + "+", session);
      notebooks.put(name + "+", session.writeTo(FOLDER.resolve("sessions/" + name + ".ipynb")));
    }
    classes = new LessonClasses(FOLDER, notebooks, LessonClasses.ONE_POSITION);
    measure = classes.freshLoader().loadClass("notebooks.PictureDifference");
  }

  /** It takes a minute to make. */
  private Path module() throws Exception {
    if (module == null) {
      Path sources = FOLDER.resolve("sources");
      Path main = Path.of("src/test/series/series/AllCells.java");
      Files.copy(main, sources.resolve(main.getFileName()));
      Path ofThePage = FOLDER.resolve("of-the-page");
      new LessonModule(LessonClasses.JAR, Path.of("src/lesson"), sources).compileTo(ofThePage);
      Path made = FOLDER.resolve("series.wasm");
      new ModuleBuild("series.AllCells", List.of(ofThePage, LessonClasses.JAR)).writeTo(made);
      module = made;
    }
    return module;
  }

  /** What learners run, by the names of notebooks with a + behind. */
  Map<String, Session> sessions() {
    return sessions;
  }

  /** The numbers of all exercises. */
  Set<String> exercises() {
    return classes.exercises();
  }

  /** Where the lesson's classes are, as notebooks load them. */
  List<Path> classPath() {
    return classes.classPath();
  }

  /** The names of notebooks, and how many cells each has. */
  private String[] arguments() throws IOException {
    List<String> arguments = new ArrayList<>();
    for (Map.Entry<String, Path> notebook : notebooks.entrySet()) {
      arguments.add(notebook.getKey() + "=" + CodeCells.json(notebook.getValue()).size());
    }
    return arguments.toArray(String[]::new);
  }

  /** What the notebooks store. */
  Map<String, String> stored() throws IOException {
    Map<String, String> stored = new LinkedHashMap<>();
    for (Map.Entry<String, Path> notebook : LessonClasses.files().entrySet()) {
      List<JsonObject> cells = CodeCells.json(notebook.getValue());
      for (int cell = 0; cell < cells.size(); cell++) {
        List<Outputs.Output> outputs = Outputs.allStored(cells.get(cell));
        if (!outputs.isEmpty()) {
          stored.put(name(notebook.getKey(), cell), Said.onAJvm(outputs).text());
        }
      }
    }
    return stored;
  }

  /** What all cells say on a JVM. */
  synchronized Map<String, Said<byte[]>> onAJvm() throws Exception {
    if (onAJvm == null) {
      onAJvm = new LinkedHashMap<>();
      for (Map.Entry<String, Path> notebook : notebooks.entrySet()) {
        run(notebook.getKey(), CodeCells.json(notebook.getValue()).size());
      }
    }
    return onAJvm;
  }

  private void run(String notebook, int count) throws Exception {
    try (URLClassLoader loader = classes.freshLoader()) {
      Cells cells = LessonClasses.cells(loader, notebook);
      for (int cell = 0; cell < count; cell++) {
        int place = cell;
        Reader reader = new Reader(loader, List.of());
        onAJvm.put(name(notebook, cell), heard(() -> cells.run(place, reader)));
      }
    }
  }

  /** What work says, with what it throws. */
  static Said<byte[]> heard(Outputs.Work work) throws Exception {
    try {
      return Said.onAJvm(
          Outputs.all(
              () -> {
                try {
                  work.run();
                } catch (Throwable thrown) {
                  Outputs.shown(withCauses(thrown));
                }
              }));
    } catch (Throwable never) {
      throw new IllegalStateException(never);
    }
  }

  private static String withCauses(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null ? thrown.toString() : thrown + "\nCaused by: " + withCauses(cause);
  }

  /** A cell by its notebook and its number, counted from 1; in a session by what is done. */
  private String name(String notebook, int cell) {
    return sessions.containsKey(notebook)
        ? notebook + " " + sessions.get(notebook).names().get(cell)
        : notebook + ", code cell " + (cell + 1);
  }

  /** What all cells say in a page. */
  synchronized Map<String, Said<Said.Drawn>> inAPage(Browser browser) throws Exception {
    if (!inAPage.containsKey(browser)) {
      inAPage.put(browser, said(RunInBrowser.lines(browser, module(), arguments())));
    }
    return inAPage.get(browser);
  }

  /** From the lines of {@code series.AllCells}. */
  private Map<String, Said<Said.Drawn>> said(List<String> lines) {
    Map<String, List<JsonObject>> outputs = new LinkedHashMap<>();
    List<JsonObject> now = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# ")) {
        String[] notebookAndCell = line.substring(2).split(", ");
        now = new ArrayList<>();
        outputs.put(name(notebookAndCell[0], Integer.parseInt(notebookAndCell[1])), now);
      } else {
        now.add(JsonParser.parseString(line).getAsJsonObject());
      }
    }
    Map<String, Said<Said.Drawn>> said = new LinkedHashMap<>();
    outputs.forEach((cell, all) -> said.put(cell, Said.inAPage(all)));
    return said;
  }

  /** How far two pictures are apart, by the measure of the lesson's own tests. */
  int difference(BufferedImage one, BufferedImage other) throws Exception {
    return (int)
        measure
            .getMethod("between", BufferedImage.class, BufferedImage.class)
            .invoke(null, one, other);
  }

  /** The largest difference that counts as the same picture. */
  int tolerance() throws Exception {
    return measure.getField("TOLERANCE").getInt(null);
  }
}
