package runtime.build;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles a main class, with all that it reaches, to one module of WebAssembly.
 *
 * @param classPath folders and jars, searched in this order and before the classes of the runtime
 * @param hasPolls whether its loops ask {@link runtime.machine.Polls} if they are to end
 */
public record ModuleBuild(String mainClass, List<Path> classPath, boolean hasPolls) {

  public ModuleBuild {
    classPath = List.copyOf(classPath);
  }

  /** One whose loops ask nothing. */
  public ModuleBuild(String mainClass, List<Path> classPath) {
    this(mainClass, classPath, false);
  }

  /**
   * Writes the module.
   *
   * @throws BuildFailure if anything that is reached cannot be compiled
   */
  public void writeTo(Path module) throws BuildFailure {
    TeaVMTool tool = new TeaVMTool();
    Path file = module.toAbsolutePath();
    tool.setTargetType(TeaVMTargetType.WEBASSEMBLY_GC);
    tool.setTargetDirectory(file.getParent().toFile());
    tool.setTargetFileName(file.getFileName().toString());
    tool.setMainClass(mainClass);
    tool.setStrict(true);
    tool.setObfuscated(true);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.getProperties().putAll(englishOnly());
    tool.getProperties().setProperty(LoopPolls.PROPERTY, String.valueOf(hasPolls));
    tool.setClassPath(wholeClassPath());
    try (URLClassLoader classes = new URLClassLoader(urls(), getClass().getClassLoader())) {
      requireMainClass(classes);
      tool.setClassLoader(classes);
      tool.generate();
    } catch (TeaVMToolException | IOException e) {
      throw new BuildFailure("TeaVM could not compile " + mainClass + ": " + e.getMessage(), e);
    }
    refuse(tool.getProblemProvider().getProblems());
  }

  private void requireMainClass(ClassLoader classes) throws BuildFailure {
    if (classes.getResource(mainClass.replace('.', '/') + ".class") == null) {
      throw new BuildFailure(
          "The main class %s is not on the class path: name one that is.".formatted(mainClass));
    }
  }

  private static Properties englishOnly() {
    Properties properties = new Properties();
    properties.setProperty("java.util.Locale.available", "en,en_US");
    properties.setProperty("java.util.Locale.default", "en_US");
    return properties;
  }

  private List<File> wholeClassPath() {
    Stream<File> own =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new);
    return Stream.concat(classPath.stream().map(Path::toFile), own).toList();
  }

  private URL[] urls() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path path : classPath) {
      urls.add(path.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private void refuse(List<Problem> problems) throws BuildFailure {
    if (!problems.isEmpty()) {
      throw new BuildFailure(
          problems.stream()
              .map(ModuleBuild::sentence)
              .distinct()
              .collect(Collectors.joining("\n")));
    }
  }

  private static String sentence(Problem problem) {
    DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
    problem.render(text);
    CallLocation location = problem.getLocation();
    String place =
        location == null || location.getMethod() == null ? "" : ", in " + location.getMethod();
    return text.getText() + place + ".";
  }
}
