package runtime.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import runtime.machine.Machine.Place;

/** Programs print in the machine what they print on a JVM, and fail with the same words. */
class SameAsTheJvmTest {

  private static final int SLICE = 13;

  @TestFactory
  Stream<DynamicContainer> programs() {
    return Programs.compilers().stream()
        .flatMap(each -> Programs.sources().stream().map(source -> tests(each, source)));
  }

  private static DynamicContainer tests(JavaCompiler compiler, String source) {
    Map<String, byte[]> classes = Programs.compile(compiler, source);
    return DynamicContainer.dynamicContainer(
        source + " by " + compiler.getClass().getSimpleName(),
        Programs.methods(classes.get(source)).stream()
            .map(name -> DynamicTest.dynamicTest(name, () -> compare(classes, source, name))));
  }

  private static void compare(Map<String, byte[]> classes, String source, String method)
      throws Throwable {
    String expected = Programs.printed(() -> onTheJvm(classes, source, method));
    String actual = Programs.printed(() -> inTheMachine(classes, source, method));
    assertThat(actual).isEqualTo(expected).isNotEmpty();
  }

  private static void onTheJvm(Map<String, byte[]> classes, String source, String method)
      throws ReflectiveOperationException {
    Method program = new Programs.Loader(classes).loadClass(source).getDeclaredMethod(method);
    program.setAccessible(true);
    try {
      program.invoke(null);
    } catch (InvocationTargetException failure) {
      Throwable thrown = failure.getCause();
      List<Place> places =
          Arrays.stream(thrown.getStackTrace())
              .filter(each -> classes.containsKey(each.getClassName()))
              .map(each -> place(each))
              .toList();
      say(thrown.toString(), places);
    }
  }

  private static Place place(StackTraceElement element) {
    return new Place(
        element.getClassName().replace('.', '/'), element.getMethodName(), element.getLineNumber());
  }

  private static void inTheMachine(Map<String, byte[]> classes, String source, String method) {
    Machine machine = new Machine(new ReflectiveLibrary());
    classes.values().forEach(machine::define);
    try {
      Task task = machine.start(source, method, "()V");
      while (!task.proceed(SLICE)) {
        assertThat(task.value()).isNull();
      }
    } catch (Throwable thrown) {
      say(thrown.toString(), machine.traceOf(thrown));
    }
  }

  /** Where a class comes from is not known in the machine, so it is not compared. */
  private static void say(String thrown, List<Place> places) {
    System.out.println(thrown.replaceAll(" \\(.* (module|loader) .*\\)", ""));
    places.forEach(place -> System.out.println(place));
  }
}
