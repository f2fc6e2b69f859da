package runtime.build.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import runtime.compiler.Api;
import runtime.machine.HostClass;
import runtime.machine.Library;
import runtime.machine.Values;

/** What is bound, called as the machine calls it. */
class BindingsTest {

  private static final int BASE = 3;

  private final Library library = Bound.all().library();
  private final Values values = new Values(32);

  private HostClass type(String name) {
    HostClass type = library.find(name);
    assertThat(type).as(name).isNotNull();
    return type;
  }

  private void call(String owner, String key) throws Throwable {
    HostClass type = type(owner);
    int member = type.member(key);
    assertThat(member).as(owner + "." + key).isNotNegative();
    type.call(member, values, BASE);
  }

  @TestFactory
  Stream<DynamicTest> aJvmTakesEveryClassThatIsMade() throws IOException {
    return Bound.all().names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(Class.forName(name, true, Bound.all().loader()).getName())
                            .isEqualTo(name)));
  }

  @Test
  void whatACompilerKnowsIsBound() {
    Api api = Bound.all().api();
    List<String> unbound = new ArrayList<>();
    for (String name : api.names()) {
      boolean isNamedByCompilers = name.matches("java/lang/(invoke|runtime)/.*");
      if (!isNamedByCompilers && library.find(name) == null) {
        unbound.add(name);
      }
    }
    assertThat(unbound)
        .containsExactlyInAnyOrder(
            "java/lang/Class",
            "java/lang/Deprecated",
            "java/lang/Enum",
            "java/lang/FunctionalInterface",
            "java/lang/Object",
            "java/lang/Override",
            "java/lang/Record",
            "java/lang/SafeVarargs",
            "java/lang/SuppressWarnings",
            "java/util/EnumMap",
            "java/util/EnumSet");
  }

  @Test
  void wideOperandsTakeTwoPlaces() throws Throwable {
    values.put(BASE, 1.5);
    values.put(BASE + 2, 4);
    call("java/lang/Math", "scalb(DI)D");
    assertThat(values.doubleAt(BASE)).isEqualTo(24.0);

    values.put(BASE, 1L << 40);
    values.put(BASE + 2, 3L);
    call("java/lang/Math", "max(JJ)J");
    assertThat(values.longAt(BASE)).isEqualTo(1L << 40);
  }

  @Test
  void floatsCharactersAndTruthsAreTheirOwn() throws Throwable {
    values.put(BASE, -2.5f);
    call("java/lang/Math", "abs(F)F");
    assertThat(values.floatAt(BASE)).isEqualTo(2.5f);

    values.put(BASE, 'x');
    call("java/lang/Character", "isLetter(C)Z");
    assertThat(values.intAt(BASE)).isEqualTo(1);

    values.put(BASE, "abc");
    values.put(BASE + 1, 1);
    call("java/lang/String", "charAt(I)C");
    assertThat(values.intAt(BASE)).isEqualTo('b');
  }

  @Test
  void aConstructorGivesTheObjectAndMethodsTakeIt() throws Throwable {
    values.put(BASE, 5);
    call("java/util/ArrayList", "<init>(I)V");
    Object list = values.at(BASE);
    values.put(BASE + 1, "a");
    call("java/util/List", "add(Ljava/lang/Object;)Z");

    assertThat(values.intAt(BASE)).isEqualTo(1);
    assertThat(list).isEqualTo(List.of("a"));
  }

  @Test
  void membersOfHiddenClassesAboveAreThere() throws Throwable {
    values.put(BASE, new StringBuilder("ab"));
    call("java/lang/StringBuilder", "length()I");

    assertThat(values.intAt(BASE)).isEqualTo(2);
  }

  @Test
  void fieldsAreRead() throws Throwable {
    call("java/lang/Math", "PI:D");
    assertThat(values.doubleAt(BASE)).isEqualTo(Math.PI);

    call("java/lang/System", "out:Ljava/io/PrintStream;");
    assertThat(values.at(BASE)).isSameAs(System.out);
  }

  @Test
  void arraysAreOfTheirClass() {
    HostClass string = type("java/lang/String");

    assertThat(string.newArray(2)).isInstanceOf(String[].class).hasSize(2);
    assertThat(string.isInstance("a")).isTrue();
    assertThat(string.isInstance(1)).isFalse();
  }

  @Test
  void oneObjectIsOfTheInterfacesThatCanBeJoined() {
    assertThat(library.adaptor(List.of("java/lang/Runnable", "java/lang/Iterable"), null))
        .isInstanceOf(Runnable.class)
        .isInstanceOf(Iterable.class);
    assertThat(library.adaptor(List.of("java/lang/Runnable", "java/util/Iterator"), null))
        .isNotInstanceOf(Iterable.class);
    assertThat(library.adaptor(List.of("java/lang/Runnable", "java/util/List"), null)).isNull();
  }

  @Test
  void whatIsThrownIsThrownOn() {
    values.put(BASE, "x");

    assertThatThrownBy(() -> call("java/lang/Integer", "parseInt(Ljava/lang/String;)I"))
        .isInstanceOf(NumberFormatException.class)
        .hasMessageContaining("\"x\"");
  }

  @Test
  void aMemberThatThePageLacksHasNoNumber() {
    assertThat(type("java/lang/System").member("exit(I)V")).isNegative();
    assertThat(library.find("java/io/File")).isNull();
    assertThat(Bound.all().api().isAbsent("java/io/File")).isTrue();
  }

  @Test
  void theLessonIsBound() throws Throwable {
    call("neuron/Activations", "RELU:Lneuron/Activation;");
    values.put(BASE + 1, -3.0);
    call("neuron/Activation", "apply(D)D");

    assertThat(values.doubleAt(BASE)).isZero();
  }
}
