package neuron.rerun;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
  private final Memory memory = new Memory(variables);
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
    Losses.watch(variables);
    Set<String> names = new HashSet<>();
    ClassBytecodes[] once =
        Arrays.stream(classes)
            .filter(each -> names.add(each.name()))
            .toArray(ClassBytecodes[]::new);
    try {
      super.load(once);
    } catch (ClassInstallException | LinkageError failure) {
      throw new ClassInstallException(failure.getMessage(), areIn(newlyLoaded(once), classes));
    }
    newlyLoaded(once);
  }

  private void loaded(Class<?> type) {
    cells = type.getClassLoader();
    variables.loaded(type);
  }

  @Override
  public void addToClasspath(String path) throws EngineTerminationException, InternalException {
    super.addToClasspath(path);
    new WarmUp(path, cells).start();
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
    try {
      return super.invoke(className, methodName);
    } catch (UserException | InternalException | OutOfMemoryError failure) {
      if (Memory.ranOut(failure)) {
        throw memory.makeRoom(className, failure);
      }
      throw failure;
    }
  }

  private ClassDefinition[] definitions(ClassBytecodes[] classes) throws ClassNotFoundException {
    ClassDefinition[] definitions = new ClassDefinition[classes.length];
    for (int i = 0; i < classes.length; i++) {
      definitions[i] = new ClassDefinition(findClass(classes[i].name()), classes[i].bytecodes());
    }
    return definitions;
  }

  /** The names of the classes that are loaded now and were not before, of which it takes note. */
  private Set<String> newlyLoaded(ClassBytecodes[] classes) {
    Set<String> names = new HashSet<>();
    for (ClassBytecodes each : classes) {
      Optional<Class<?>> type = found(each.name());
      if (type.isPresent() && !variables.know(each.name())) {
        loaded(type.get());
        variables.note(each.name(), each.bytecodes());
        names.add(each.name());
      }
    }
    return names;
  }

  private static boolean[] areIn(Set<String> names, ClassBytecodes[] classes) {
    boolean[] areIn = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      areIn[i] = names.contains(classes[i].name());
    }
    return areIn;
  }

  private Optional<Class<?>> found(String name) {
    try {
      return Optional.of(findClass(name));
    } catch (ClassNotFoundException | LinkageError notThere) {
      return Optional.empty();
    }
  }
}
