package runtime.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import runtime.build.bindings.Bindings;
import runtime.edited.EditedNotebooks;
import runtime.machine.Library;
import runtime.page.Notebooks;

/**
 * A module for cells that are compiled where the reader is: a compiler, the machine that runs what
 * it makes, and libraries with all that cells can name.
 *
 * @param mainClass what the page's script calls
 * @param lists of what cells can name, as {@link runtime.build.bindings.ApiList} reads them
 * @param libraries folders and jars; none for Java alone
 */
public record CellModule(String mainClass, List<Path> lists, List<Path> libraries) {

  private static final String SERVICES = "META-INF/services/";

  public CellModule {
    lists = List.copyOf(lists);
    libraries = List.copyOf(libraries);
  }

  /**
   * Writes the module, and what its compiler has to know of the classes that cells can name.
   *
   * @param classes a folder for class files, which are searched before the libraries; it may have
   *     some
   * @throws BuildFailure if something cannot be compiled
   */
  public void writeTo(Path module, Path api, Path classes) throws IOException, BuildFailure {
    List<Path> classPath = new ArrayList<>(List.of(classes));
    classPath.addAll(libraries);
    List<Path> bound = new ArrayList<>(classPath);
    bound.add(own());
    try (Bindings bindings = new Bindings(lists, bound)) {
      bindings.writeClasses(classes);
      Files.write(api, bindings.stubs());
    }
    service(classes, Notebooks.class, EditedNotebooks.class.getName());
    service(classes, Library.class, "bound.Bindings");
    new ModuleBuild(mainClass, classPath, true).writeTo(module);
  }

  private static Path own() {
    return Path.of(CellModule.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static void service(Path classes, Class<?> service, String provider) throws IOException {
    Path file = classes.resolve(SERVICES + service.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, provider + "\n");
  }
}
