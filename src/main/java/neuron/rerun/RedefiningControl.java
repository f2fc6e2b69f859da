package neuron.rerun;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.LoaderDelegate;

/**
 * An execution control that redefines classes in place.
 *
 * <p>JShell says what is to be done and believes what it is told of the outcome. Where something
 * does not work out it is told that the class could not be installed, and makes a second one, as it
 * does with every kernel.
 */
public class RedefiningControl extends DirectExecutionControl {

  private final Variables variables = new Variables();
  private ClassLoader cells = ClassLoader.getSystemClassLoader();

  /** For IJava, whose classes the JDK loads. */
  public RedefiningControl() {}

  /** For JJava, which loads classes in its own way. */
  public RedefiningControl(LoaderDelegate loader) {
    super(loader);
  }

  /** Loads each class once: JShell names a class that holds two methods of one name twice. */
  @Override
  public void load(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    Idle.ofTheKernel().begin();
    try {
      loadEachOnce(classes);
    } finally {
      Idle.ofTheKernel().end();
    }
  }

  private void loadEachOnce(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    Losses.watch(variables);
    List<String> before = named(classes).filter(this::isLoaded).toList();
    ClassBytecodes[] once = eachOnce(classes);
    try {
      super.load(once);
    } catch (ClassInstallException | LinkageError failure) {
      throw new ClassInstallException(failure.getMessage(), loadedSince(before, classes));
    }
    for (ClassBytecodes each : once) {
      variables.note(each.name(), each.bytecodes());
      found(each.name()).ifPresent(this::loaded);
    }
  }

  private void loaded(Class<?> type) {
    cells = type.getClassLoader();
    variables.loaded(type);
  }

  @Override
  public void addToClasspath(String path) throws EngineTerminationException, InternalException {
    super.addToClasspath(path);
    Idle.ofTheKernel().warm(path, cells);
  }

  /**
   * Redefines classes that are in use, all or none of them. Not one with static values: those are
   * set once, when the class is loaded, and would stay as they were.
   */
  @Override
  public void redefine(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    try {
      ClassDefinition[] definitions = definitions(classes);
      for (ClassDefinition each : definitions) {
        if (Variables.hasStaticValues(each.getDefinitionClass())) {
          throw new UnsupportedOperationException("Static values are set once.");
        }
      }
      Agent.machine().redefineClasses(definitions);
    } catch (ClassNotFoundException
        | UnmodifiableClassException
        | RuntimeException
        | LinkageError
        | InternalError impossible) {
      throw new ClassInstallException(impossible.toString(), new boolean[classes.length]);
    }
    classesRedefined(classes);
    for (ClassBytecodes each : classes) {
      variables.note(each.name(), each.bytecodes());
    }
  }

  /** Runs a definition; if that throws, its variable does not go on with an earlier value. */
  @Override
  public String invoke(String className, String methodName)
      throws RunException, InternalException, EngineTerminationException {
    found(className).ifPresent(variables::setBack);
    Idle.ofTheKernel().begin();
    try {
      return super.invoke(className, methodName);
    } finally {
      Idle.ofTheKernel().end();
    }
  }

  private ClassDefinition[] definitions(ClassBytecodes[] classes) throws ClassNotFoundException {
    ClassDefinition[] definitions = new ClassDefinition[classes.length];
    for (int i = 0; i < classes.length; i++) {
      definitions[i] = new ClassDefinition(findClass(classes[i].name()), classes[i].bytecodes());
    }
    return definitions;
  }

  private static ClassBytecodes[] eachOnce(ClassBytecodes[] classes) {
    List<String> names = named(classes).toList();
    return Arrays.stream(classes)
        .filter(each -> classes[names.indexOf(each.name())] == each)
        .toArray(ClassBytecodes[]::new);
  }

  private boolean[] loadedSince(List<String> before, ClassBytecodes[] classes) {
    boolean[] loaded = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      loaded[i] = !before.contains(classes[i].name()) && isLoaded(classes[i].name());
    }
    return loaded;
  }

  private static Stream<String> named(ClassBytecodes[] classes) {
    return Arrays.stream(classes).map(ClassBytecodes::name);
  }

  private boolean isLoaded(String name) {
    return found(name).isPresent();
  }

  private Optional<Class<?>> found(String name) {
    try {
      return Optional.of(findClass(name));
    } catch (ClassNotFoundException | LinkageError notThere) {
      return Optional.empty();
    }
  }
}
