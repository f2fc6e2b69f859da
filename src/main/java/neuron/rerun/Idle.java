package neuron.rerun;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What a kernel does while the reader reads: JShell's index of the JDK's packages, which only their
 * completion asks for and which takes a third of a kernel's start, and what a library wants to have
 * done before its first use. All of it waits until no cell has run for a moment.
 *
 * <p>A library names in its manifest, as {@code Warm-Up}, a class that is an {@code
 * Iterable<Runnable>}. Its steps are short, since a cell may begin while one of them runs.
 */
final class Idle {

  static final long MOMENT = 3_000; // milliseconds

  private static final Idle KERNEL = new Idle(System::nanoTime);

  private final LongSupplier clock;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Idle::daemon);
  private boolean running;
  private boolean toCollect;
  private long since;

  /** By a clock in nanoseconds. */
  Idle(LongSupplier clock) {
    this.clock = clock;
    this.since = clock.getAsLong();
  }

  static Idle ofTheKernel() {
    return KERNEL;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "while the reader reads");
    thread.setDaemon(true);
    return thread;
  }

  /** Makes JShell's index, whose tasks run one after the other, wait behind one of ours. */
  void putOffTheIndex() {
    try {
      Field indexer =
          Class.forName("jdk.jshell.SourceCodeAnalysisImpl").getDeclaredField("INDEXER");
      indexer.setAccessible(true);
      ((ExecutorService) indexer.get(null)).submit(this::await);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError otherJdk) {
      // The index is made at once, as without the agent.
    }
  }

  /** A cell has begun to do something. */
  synchronized void begin() {
    running = true;
  }

  /** It has done it. */
  synchronized void end() {
    running = false;
    since = clock.getAsLong();
    notifyAll();
    if (!toCollect) {
      toCollect = true;
      thread.submit(this::collect);
    }
  }

  /** Gives memory back to the system, which a kernel seldom does by itself. */
  private Void collect() throws InterruptedException {
    await();
    System.gc();
    synchronized (this) {
      toCollect = false;
    }
    return null;
  }

  /** Warms up the library of a jar, if it asks for that. */
  void warm(String path, ClassLoader loader) {
    thread.submit(() -> warmUp(path, loader));
  }

  private void warmUp(String path, ClassLoader loader) {
    try {
      await();
      for (Object step : steps(path, loader)) {
        await();
        ((Runnable) step).run();
      }
    } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError trouble) {
      // Its first use takes longer, and says then what is wrong.
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private static Iterable<?> steps(String path, ClassLoader loader)
      throws IOException, ReflectiveOperationException {
    if (!Files.isRegularFile(Path.of(path))) {
      return List.of();
    }
    try (JarFile jar = new JarFile(path)) {
      Manifest manifest = jar.getManifest();
      String name = manifest == null ? null : manifest.getMainAttributes().getValue("Warm-Up");
      return name == null
          ? List.of()
          : (Iterable<?>) Class.forName(name, true, loader).getConstructor().newInstance();
    }
  }

  private synchronized Void await() throws InterruptedException {
    for (long left = left(); left > 0; left = left()) {
      wait(left);
    }
    return null;
  }

  /** The milliseconds that it has to wait at least. */
  synchronized long left() {
    return running ? MOMENT : MOMENT - (clock.getAsLong() - since) / 1_000_000;
  }
}
