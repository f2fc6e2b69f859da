package runtime.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import runtime.methods.OfBackend;

@DisplayName("Of the methods that stand in")
class MethodTableTest {

  private static final Path METHODS = Path.of("target/classes/runtime/methods");

  /** What {@link Operators} calls by itself. */
  private static final Set<String> OF_OPERATORS = Set.of("quotient", "rest", "length", "index");

  @Test
  void noneIsLeftOut() throws Exception {
    Set<Method> standIns = MethodTable.all().map(MethodStandIn::method).collect(Collectors.toSet());
    Set<String> leftOut = new TreeSet<>();
    for (Class<?> type : classes()) {
      Stream.of(type.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> !isOfOperators(method) && !standIns.contains(method))
          .forEach(method -> leftOut.add(method.toString()));
    }
    assertThat(leftOut).isEmpty();
  }

  private static boolean isOfOperators(Method method) {
    return method.getDeclaringClass() == OfBackend.class && OF_OPERATORS.contains(method.getName());
  }

  private static Set<Class<?>> classes() throws IOException, ClassNotFoundException {
    Set<Class<?>> classes = new HashSet<>();
    try (Stream<Path> files = Files.list(METHODS)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        classes.add(Class.forName("runtime.methods." + name));
      }
    }
    return classes;
  }
}
