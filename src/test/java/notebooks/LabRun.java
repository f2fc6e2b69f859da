package notebooks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  /** Executes the notebooks, unless the other Java machine of these tests has just done so. */
  private static LabRun execute(String kernel) {
    Path log = Path.of("target", "lab-run-" + kernel + ".log");
    Path stamp = Path.of("target", "lab-run-" + kernel + ".stamp");
    try (FileChannel lock =
        FileChannel.open(
            Path.of("target", "lab-run.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      lock.lock();
      if (Files.exists(stamp) && !build().isEmpty() && Files.readString(stamp).equals(build())) {
        return new LabRun(kernel, 0, Files.readString(log));
      }
      LabRun run = execute(kernel, log);
      if (run.exitCode == 0) {
        Files.writeString(stamp, build());
      }
      return run;
    } catch (IOException e) {
      throw new AssertionError("The notebooks cannot be run here.", e);
    }
  }

  /** When the run of Maven began that started this machine. */
  private static String build() {
    return System.getProperty("build.start", "");
  }

  private static LabRun execute(String kernel, Path log) {
    Path results = Path.of("target", "notebooks", kernel);
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
    for (NotebookFile notebook : NotebookFile.all()) {
      Files.deleteIfExists(results.resolve(notebook.toString()));
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
