package neuron.rerun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Prepares a library beside the cells that run until it is first used, so that its first use comes
 * sooner.
 *
 * <p>The library names in its manifest, as {@code Warm-Up}, a class that is an {@code
 * Iterable<Runnable>} of what to do: to draw a first figure, say, for nobody.
 *
 * @param path of what a cell puts on the class path
 * @param loader has the classes of the cells and of the class path
 */
record WarmUp(String path, ClassLoader loader) implements Runnable {

  private static final String NAME = "Warm-Up";

  /** Begins it on a thread of its own. */
  void start() {
    Thread thread = new Thread(this, "warms up " + path);
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  @Override
  public void run() {
    try {
      for (Object step : steps()) {
        ((Runnable) step).run();
      }
    } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError trouble) {
      // Its first use takes longer, and says then what is wrong.
    }
  }

  private Iterable<?> steps() throws IOException, ReflectiveOperationException {
    if (!Files.isRegularFile(Path.of(path))) {
      return List.of();
    }
    try (JarFile jar = new JarFile(path)) {
      Manifest manifest = jar.getManifest();
      String name = manifest == null ? null : manifest.getMainAttributes().getValue(NAME);
      return name == null
          ? List.of()
          : (Iterable<?>) Class.forName(name, true, loader).getConstructor().newInstance();
    }
  }
}
