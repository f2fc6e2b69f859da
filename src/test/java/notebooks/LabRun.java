package notebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every notebook of the series, executed once on each kernel by {@code java Lab.java run}. */
public final class LabRun {

  private static final Map<String, LabRun> BY_KERNEL = new ConcurrentHashMap<>();

  private final String kernel;
  private final int exitCode;
  private final String log;

  private LabRun(String kernel, int exitCode, String log) {
    this.kernel = kernel;
    this.exitCode = exitCode;
    this.log = log;
  }

  /** The run on a kernel, {@code java} or {@code ijava}; the first call executes the notebooks. */
  public static LabRun on(String kernel) {
    return BY_KERNEL.computeIfAbsent(kernel, LabRun::execute);
  }

  /** The notebook as this run left it. */
  public NotebookFile of(NotebookFile committed) {
    Path result = Path.of("target", "notebooks", kernel).resolve(committed.toString());
    if (!Files.exists(result)) {
      throw new AssertionError(result + " was not written. Lab.java said:\n" + log);
    }
    return NotebookFile.read(result);
  }

  int exitCode() {
    return exitCode;
  }

  /** What Lab.java printed. */
  String log() {
    return log;
  }

  private static LabRun execute(String kernel) {
    Path results = Path.of("target", "notebooks", kernel);
    Path log = Path.of("target", "lab-run-" + kernel + ".log");
    try {
      forget(results);
      Process process =
          new ProcessBuilder(java(), "Lab.java", "run", "--kernel", kernel)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new LabRun(kernel, process.waitFor(), Files.readString(log));
    } catch (IOException e) {
      throw new AssertionError("Lab.java did not start.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while Lab.java ran the notebooks.", e);
    }
  }

  private static void forget(Path results) throws IOException {
    for (NotebookFile notebook : NotebookFile.series()) {
      Files.deleteIfExists(results.resolve(notebook.toString()));
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
