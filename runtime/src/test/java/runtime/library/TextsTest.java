package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@DisplayName("The JVM says the same of")
class TextsTest {

  private enum Colour {
    RED
  }

  private record Point(int x) {}

  private static void same(String ours, ThrowingCallable task) {
    Throwable refusal = catchThrowable(task);
    assertThat(refusal).as("no exception for %s", ours).isNotNull();
    assertThat(refusal.getMessage()).isEqualTo(ours);
  }

  /** Each of these texts stands in exactly one place. */
  @Test
  void numbers() {
    int zero = Integer.parseInt("0");
    same(Texts.DIVISION_BY_ZERO, () -> Integer.toString(7 / zero));
    same(Texts.DIVISION_BY_ZERO, () -> Long.toString(7L % zero));
    same(Texts.DIVISION_BY_ZERO, () -> Math.floorMod(7, zero));
    same(Texts.INT_OVERFLOW, () -> Math.addExact(Integer.MAX_VALUE, 1));
    same(Texts.INT_OVERFLOW, () -> Math.toIntExact(1L << 40));
    same(Texts.LONG_OVERFLOW, () -> Math.multiplyExact(1L << 40, 1L << 40));
    same(Texts.WHOLE_DIVISION_BY_ZERO, () -> BigInteger.TEN.divide(BigInteger.ZERO));
  }

  @Test
  void textsThatAreNoNumbers() {
    for (String text :
        List.of("", "abc", "12a", "1.5", " 1", "-", "+", "12_0", "99999999999999999999")) {
      same(Texts.number(text, 10), () -> Integer.parseInt(text));
      same(Texts.number(text, 10), () -> Integer.valueOf(text));
      same(Texts.number(text, 10), () -> Long.parseLong(text));
      same(Texts.number(text, 2), () -> Integer.parseInt(text, 2));
      same(Texts.number(text, 11), () -> Long.parseLong(text + "-", 11), "-");
    }
    same(Texts.number(null, 10), () -> Integer.parseInt(null));
    same(Texts.number(null, 10), () -> Long.parseLong(null));
    same(Texts.number("1", 1), () -> Integer.parseInt("1", 1));
    same(Texts.number("1", 40), () -> Integer.parseInt("1", 40));
    same(Texts.tooLarge("40000", 10), () -> Short.parseShort("40000"));
    same(Texts.tooLarge("fff", 16), () -> Byte.parseByte("fff", 16));
  }

  private static void same(String ours, ThrowingCallable task, String more) {
    same(ours.replaceFirst("\" under", more + "\" under"), task);
  }

  @Test
  void arrays() {
    int[] one = new int[1];
    for (int i : new int[] {-1, 1, 7, Integer.MAX_VALUE}) {
      same(Texts.index(i, 1), () -> one[i]++);
    }
    same(Texts.negativeLength(-3), () -> assertThat(new int[one[0] - 3]).isNull());
    same(Texts.index(7, 1), () -> Objects.checkIndex(7, 1));
    same(Texts.range(2, 9, 3), () -> Objects.checkFromToIndex(2, 9, 3));
    same(Texts.rangeOfSize(2, 9, 3), () -> Objects.checkFromIndexSize(2, 9, 3));
    same(Texts.reversed(2, 1), () -> Arrays.sort(one, 2, 1));
  }

  /** Newer JDKs have other words for most of these. */
  @Test
  @EnabledForJreRange(max = JRE.JAVA_17)
  void strings() {
    StringBuilder builder = new StringBuilder("abc");
    same(Texts.repeat(-1), () -> "abc".repeat(-1));
    same(Texts.builderOffset(7, 3), () -> builder.insert(7, "x"));
    same(Texts.builderRange(5, 3, 3), () -> builder.delete(5, 6));
    same(Texts.builderRange(2, 9, 3), () -> builder.substring(2, 9));
    same(Texts.builderRange(9, 3, 3), () -> builder.substring(9));
    same(Texts.charAt(7), () -> "abc".charAt(7));
    same(Texts.charAt(-1), () -> "abc".charAt(-1));
    same(Texts.substring(0, 9, 3), () -> "abc".substring(0, 9));
    same(Texts.substring(2, 1, 3), () -> "abc".substring(2, 1));
    same(Texts.substring(1, 7, 3), () -> "abc".subSequence(1, 7));
    same(Texts.substring(-1, 3, 3), () -> "abc".substring(-1));
    same(Texts.substring(5, 3, 3), () -> "abc".substring(5));
    same(Texts.builderIndex(7, 3), () -> builder.charAt(7));
    same(Texts.builderIndex(7, 3), () -> builder.deleteCharAt(7));
  }

  @Test
  void lists() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    for (int i : new int[] {-1, 5}) {
      same(Texts.index(i, 2), () -> list.get(i));
      same(Texts.index(i, 2), () -> list.set(i, 1));
      same(Texts.index(i, 2), () -> list.remove(i));
      same(Texts.index(i, 2), () -> Arrays.asList(1, 2).get(i));
      same(Texts.index(i, 3), () -> List.of(1, 2, 3).get(i));
      same(Texts.position(i, 2), () -> list.add(i, 1));
      same(Texts.position(i, 2), () -> new LinkedList<>(list).get(i));
      same(Texts.positionInShort(i, 2), () -> List.of(1, 2).get(i));
    }
    same(Texts.subList(1, 5, 2), () -> list.subList(1, 5));
    same(Texts.subList(-1, 1, 2), () -> list.subList(-1, 1));
    same(Texts.subList(2, 1, 2), () -> list.subList(2, 1));
    same(Texts.capacity(-1), () -> new ArrayList<>(-1));
  }

  @Test
  void whatHasNoMessage() {
    same(null, () -> new ArrayList<>().iterator().next());
    same(null, () -> new LinkedList<>().getFirst());
    same(null, () -> new ArrayDeque<>().pop());
    same(null, () -> new TreeMap<>().firstKey());
    same(null, () -> List.of(1).add(2));
    same(null, () -> Map.of().put(1, 1));
    same(null, () -> Stream.of(1).toList().add(2));
    same(null, () -> Arrays.asList(1, 2).add(3));
    same(null, () -> new ArrayList<>().iterator().remove());
    same(null, () -> Objects.requireNonNull(null));
  }

  @Test
  void valuesThatAreNotThere() {
    same(Texts.NO_VALUE, () -> Optional.empty().get());
    same(Texts.NO_VALUE, () -> Optional.empty().orElseThrow());
    same(Texts.NO_VALUE, () -> OptionalInt.empty().getAsInt());
    same(Texts.NO_NAME, () -> Colour.valueOf(null));
    same(
        Texts.enumConstant("runtime.library.TextsTest.Colour", "GREEN"),
        () -> Colour.valueOf("GREEN"));
  }

  @Test
  void whatIsThereTwice() {
    same(Texts.duplicateElement(1), () -> Set.of(1, 1));
    same(Texts.duplicateKey("a"), () -> Map.of("a", 1, "a", 2));
    same(
        Texts.duplicateKey(1, "a", "b"),
        () -> Stream.of("a", "b").collect(Collectors.toMap(text -> 1, text -> text)));
    IntStream once = IntStream.of(1);
    once.sum();
    same(Texts.STREAM_USED_UP, once::sum);
  }

  @Test
  void casts() {
    String base = "module java.base of loader 'bootstrap'";
    String ours = "unnamed module of loader 'app'";
    String point = "runtime.library.TextsTest$Point";
    Object text = "x";
    Object record = new Point(1);
    same(
        Texts.cast("java.lang.String", base, "java.lang.Integer", base),
        () -> ((Integer) text).intValue());
    same(Texts.cast(point, ours, "java.lang.Runnable", base), () -> ((Runnable) record).run());
  }
}
