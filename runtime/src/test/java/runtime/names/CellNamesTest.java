package runtime.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is made of a name is known again by all who ask. */
class CellNamesTest {

  private static String inside(String home) {
    return CellNames.PACKAGE + "/" + home;
  }

  @Test
  void theClassOfAVariableIsKnown() {
    String type = inside(CellNames.ofVariable("größe"));
    assertThat(CellNames.isAround(type)).isTrue();
    assertThat(CellNames.isOfMembers(type)).isTrue();
    assertThat(CellNames.methodAround(type)).isEmpty();
    assertThat(CellNames.declaredIn(type)).isEqualTo("größe");
  }

  @Test
  void theClassOfMethodsIsKnownAndOneInsideIt() {
    String home = CellNames.ofMethods("relu");
    assertThat(CellNames.nameIn(home)).isEqualTo("relu");
    assertThat(CellNames.isOfMembers(inside(home))).isTrue();
    assertThat(CellNames.isOfMembers(inside(home) + "$1")).isFalse();
    assertThat(CellNames.isAround(inside(home) + "$1")).isTrue();
    assertThat(CellNames.methodAround(inside(home) + "$1")).isEqualTo("relu");
    assertThat(CellNames.declaredIn(inside(home) + "$1")).isEqualTo("relu");
  }

  @Test
  void theClassOfAStepIsKnown() {
    String home = CellNames.ofStep(12);
    assertThat(CellNames.isStep(home)).isTrue();
    assertThat(CellNames.isAround(inside(home))).isTrue();
    assertThat(CellNames.isOfMembers(inside(home))).isFalse();
    assertThat(CellNames.methodAround(inside(home))).isEmpty();
    assertThat(CellNames.declaredIn(inside(home))).isEqualTo(home);
  }

  @Test
  void aTypeOfACellHasItsOwnName() {
    assertThat(CellNames.isAround("cell/Layer$Unit")).isFalse();
    assertThat(CellNames.isOfMembers("cell/Layer")).isFalse();
    assertThat(CellNames.isStep("Layer")).isFalse();
    assertThat(CellNames.nameIn("Layer")).isEqualTo("Layer");
    assertThat(CellNames.declaredIn("cell/Layer$Unit")).isEqualTo("Layer");
    assertThat(CellNames.withoutPackage("cell/Layer$Unit")).isEqualTo("Layer$Unit");
  }

  @Test
  void whatIsOfNoCellIsLeftAlone() {
    assertThat(CellNames.isAround("java/util/Methods_x")).isFalse();
    assertThat(CellNames.declaredIn("java/util/List")).isEmpty();
    assertThat(CellNames.withoutPackage("java/util/List")).isEqualTo("java/util/List");
  }

  @Test
  void aSentenceIsToldWithoutThem() {
    String told = "The method f(int) is undefined for the type ";
    assertThat(CellNames.withoutThem(told + CellNames.ofStep(3)))
        .isEqualTo("The method f(int) is undefined");
    assertThat(CellNames.withoutThem(told + "Layer")).isEqualTo(told + "Layer");
  }
}
