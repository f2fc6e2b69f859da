package runtime.build;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@link ModuleBuild} from the command line. */
final class CompileModule {

  private CompileModule() {}

  /** The main class, the file to write, and the class path. */
  public static void main(String[] arguments) {
    if (arguments.length != 3) {
      System.err.println(
          "Give three arguments: the main class, the .wasm file to write, and the class path of what"
              + " is compiled.");
      System.exit(2);
    }
    Path[] classPath =
        Stream.of(arguments[2].split(File.pathSeparator)).map(Path::of).toArray(Path[]::new);
    try {
      new ModuleBuild(arguments[0], List.of(classPath)).writeTo(Path.of(arguments[1]));
    } catch (BuildFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }
}
