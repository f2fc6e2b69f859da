package runtime.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import runtime.build.script.PageScript;
import runtime.edited.KernelPage;

/**
 * What a kernel of JupyterLite takes along that has nothing of the lesson: {@code worker.js},
 * {@code frame.js}, {@code java.wasm} and {@code java.api}.
 *
 * @param runtime the folder of the runtime
 * @param lists what cells can name of the libraries
 * @param libraries folders and jars; none for Java alone
 */
public record KernelFiles(Path runtime, List<Path> lists, List<Path> libraries) {

  public KernelFiles {
    lists = List.copyOf(lists);
    libraries = List.copyOf(libraries);
  }

  /**
   * Writes them: the folder of the runtime, the folder to write into and, for cells that name more
   * than Java, a list of that and the jars that have it.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length == 3) {
      System.err.println(
          "Give the folder of the runtime and the one to write into and, for a library, a list of"
              + " what cells can name of it and its jars.");
      System.exit(2);
    }
    List<Path> more = Stream.of(arguments).skip(2).map(Path::of).toList();
    List<Path> lists = more.stream().limit(1).toList();
    try {
      new KernelFiles(Path.of(arguments[0]), lists, more.stream().skip(1).toList())
          .writeTo(Path.of(arguments[1]));
    } catch (BuildFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  /**
   * Writes them.
   *
   * @throws BuildFailure if something cannot be compiled
   */
  public void writeTo(Path folder) throws IOException, BuildFailure {
    Files.createDirectories(folder);
    List<Path> all = new ArrayList<>(List.of(runtime.resolve("src/main/resources/java-api.txt")));
    all.addAll(lists);
    Path classes = Files.createTempDirectory("kernel-classes-");
    try {
      new CellModule(KernelPage.class.getName(), all, libraries)
          .writeTo(folder.resolve("java.wasm"), folder.resolve("java.api"), classes);
    } finally {
      PageFiles.delete(classes);
    }
    Path modules = runtime.resolve("src/main/js");
    Files.writeString(folder.resolve("worker.js"), PageScript.worker(modules));
    Files.writeString(folder.resolve("frame.js"), PageScript.frame(modules));
  }
}
