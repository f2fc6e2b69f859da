package probe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a learner's slips throw, and what is said. */
final class Faults {

  private static final Map<String, Callable<Object>> FAULTS = new LinkedHashMap<>();

  /** After JDK 17 these say it in other words. */
  private static final Set<String> AS_JDK_17_SAYS =
      Set.of(
          "charAt",
          "substring",
          "substring from",
          "charAt of a builder",
          "insert in a builder",
          "delete in a builder");

  private enum Shade {
    LIGHT
  }

  static {
    int zero = Integer.parseInt("0");
    int[] three = new int[3];
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    put("division by zero", () -> 1 / zero);
    put("remainder by zero", () -> 1 % zero);
    put("division of longs", () -> 1L / zero);
    put("remainder of longs", () -> 1L % zero);
    put(
        "least by minus one",
        () -> Integer.MIN_VALUE / (zero - 1) + " " + Long.MIN_VALUE / (zero - 1L));
    put("least rest", () -> Integer.MIN_VALUE % (zero - 1) + " " + Long.MIN_VALUE % (zero - 1L));
    put("floorDiv", () -> Math.floorDiv(1, zero));
    put("floorMod", () -> Math.floorMod(-7, 3) + Math.floorMod(1, zero));
    put("index of an array", () -> three[3 + zero]);
    put("negative index of an array", () -> three[zero - 1]);
    put("element of an array", () -> three[5 + zero] = 1);
    put("negative length", () -> new int[zero - 2]);
    put("negative length of strings", () -> new String[zero - 3]);
    put("negative length within", () -> new double[2][zero - 2]);
    put("copy of an array", () -> Arrays.copyOfRange(three, 2, 1));
    put("get of a list", () -> list.get(3));
    put("set of a list", () -> list.set(-1, 1));
    put(
        "add to a list",
        () -> {
          list.add(9, 1);
          return list;
        });
    put("remove from a list", () -> list.remove(7));
    put("subList", () -> list.subList(2, 9));
    put("subList reversed", () -> list.subList(2, 1));
    put("List.of of one", () -> List.of(1).get(1));
    put("List.of of two", () -> List.of(1, 2).get(2));
    put("List.of of three", () -> List.of(1, 2, 3).get(3));
    put("List.of with null", () -> List.of(1, (Integer) null));
    put("Arrays.asList", () -> Arrays.asList(1, 2).get(2));
    put("toList", () -> Stream.of(1, 2).toList().get(5));
    put("LinkedList", () -> new LinkedList<>(list).get(4));
    put("empty LinkedList", () -> new LinkedList<>().getFirst());
    put("empty ArrayDeque", () -> new ArrayDeque<>().pop());
    put("unmodifiable", () -> List.of(1).add(2));
    put("unmodifiable map", () -> Map.of(1, 2).put(2, 3));
    put("copy of a list", () -> List.copyOf(list).remove(0));
    put("copy of two", () -> List.copyOf(list.subList(0, 2)).get(2));
    put("changed while iterating", Faults::changing);
    put("removed before the last", () -> removed(2));
    put("removed the last", () -> removed(3));
    put("end of an ArrayList", () -> new ArrayList<>().iterator().next());
    put("end of an iterator", () -> List.of().iterator().next());
    put("toMap of one key twice", () -> Stream.of(1, 2).collect(Collectors.toMap(x -> 0, x -> x)));
    put("Optional", () -> Optional.empty().get());
    put("Optional.orElseThrow", () -> Optional.empty().orElseThrow());
    put("limit below zero", () -> Stream.of(1).limit(-1).count());
    put("max of no ints", () -> IntStream.empty().max().getAsInt());
    put("requireNonNull", () -> Objects.requireNonNull(null, "no name"));
    put("checkIndex", () -> Objects.checkIndex(4, 2));
    put("parseInt", () -> Integer.parseInt("twelve"));
    put("parseInt of nothing", () -> Integer.parseInt(""));
    put("parseInt of null", () -> Integer.parseInt(null));
    put("parseInt of much", () -> Integer.parseInt("99999999999"));
    put("parseInt in another radix", () -> Integer.parseInt("xyz", 16));
    put("parseLong", () -> Long.parseLong("1.5"));
    put("parseDouble", () -> Double.parseDouble("1,5"));
    put("parseDouble of nothing", () -> Double.parseDouble("  "));
    put("parseFloat", () -> Float.parseFloat("one"));
    put("valueOf of Double", () -> Double.valueOf("x"));
    put("BigInteger of a text", () -> new BigInteger("1x"));
    put("charAt", () -> "abc".charAt(3));
    put("substring", () -> "abc".substring(2, 9));
    put("substring from", () -> "abc".substring(4));
    put("repeat", () -> "abc".repeat(zero - 1));
    put("charAt of a builder", () -> new StringBuilder("abc").charAt(3));
    put("insert in a builder", () -> new StringBuilder("abc").insert(5, "x"));
    put("delete in a builder", () -> new StringBuilder("abc").deleteCharAt(3));
    put("valueOf of an enum", () -> Shade.valueOf("DARK"));
    put("addExact", () -> Math.addExact(Integer.MAX_VALUE, 1));
    put("multiplyExact", () -> Math.multiplyExact(Long.MAX_VALUE, 2L));
    put("toIntExact", () -> Math.toIntExact(1L << 40));
    put("negateExact", () -> Math.negateExact(Integer.MIN_VALUE));
    put("divide of a BigDecimal", () -> BigDecimal.ONE.divide(new BigDecimal(3)));
    put("BigDecimal by zero", () -> BigDecimal.ONE.divide(BigDecimal.ZERO));
    put("BigInteger by zero", () -> BigInteger.ONE.divide(BigInteger.ZERO));
    put("BigInteger to int", () -> BigInteger.TWO.pow(50).intValueExact());
    put("format of another kind", () -> String.format("%d", 1.5));
    put("format without argument", () -> String.format("%s %s", 1));
    put("format unknown", () -> String.format("%q", 1));
    put("format of flags", () -> String.format("%-d", 1));
    put("format of a precision", () -> String.format("%.2d", 1));
    put("random bound", () -> new Random(1).nextInt(0));
    put(
        "thrown with a cause",
        () -> {
          throw new IllegalStateException("outer", new RuntimeException("inner"));
        });
  }

  private Faults() {}

  private static void put(String name, Callable<Object> fault) {
    FAULTS.put(name, fault);
  }

  private static Object removed(int number) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    for (Integer element : list) {
      if (element == number) {
        list.remove(element);
      }
    }
    return list;
  }

  private static Object changing() {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    for (Integer element : list) {
      list.remove(element);
    }
    return list;
  }

  static void print(boolean asOnJdk17) {
    if (!asOnJdk17) {
      FAULTS.keySet().removeAll(AS_JDK_17_SAYS);
    }
    FAULTS.forEach((name, fault) -> System.out.println(name + ": " + said(fault)));
  }

  private static String said(Callable<Object> fault) {
    try {
      Object value = fault.call();
      return value instanceof Object[] || value instanceof int[] ? "an array" : "" + value;
    } catch (Throwable e) {
      return e + (e.getCause() == null ? "" : " caused by " + e.getCause());
    }
  }
}
