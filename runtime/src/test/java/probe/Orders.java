package probe;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The order of maps and sets, and the hash codes behind it. */
final class Orders {

  private static final List<String> WORDS =
      List.of(
          ("the activation of a neuron is what its sum becomes and a network of neurons bends"
                  + " the line where it has to be bent")
              .split(" "));

  private record Point(int x, double y, String name, long[] more) {}

  private record Small(byte b, short s, char c, boolean isOn, float f, long l, Object o) {}

  private enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private Orders() {}

  static void print(int keys) {
    Set<String> words = new HashSet<>();
    words.addAll(WORDS);
    System.out.println(words);
    Map<String, Integer> counts = new HashMap<>();
    WORDS.forEach(word -> counts.merge(word, 1, Integer::sum));
    System.out.println(counts + " " + counts.hashCode() + " " + counts.keySet());
    System.out.println(WORDS.stream().collect(Collectors.groupingBy(String::length)));
    System.out.println(WORDS.stream().collect(Collectors.toSet()));
    System.out.println(
        WORDS.stream().distinct().collect(Collectors.toMap(w -> w, String::hashCode)));
    System.out.println(WORDS.stream().collect(Collectors.partitioningBy(w -> w.length() > 3)));
    System.out.println(new TreeMap<>(counts) + " " + new LinkedHashMap<>(counts));
    System.out.println(Stream.of(1.5, -0.0, 1e9, 3.25, 7.0).collect(Collectors.toSet()));
    System.out.println(new HashSet<>(List.of('x', 'a', '!', 'Z')) + " " + Set.copyOf(List.of(3)));
    many(keys);
    hashCodes();
  }

  private static void many(int keys) {
    Map<Object, Integer> map = new HashMap<>();
    Hash order = new Hash();
    for (int i = 0; i < keys; i++) {
      map.put(
          i % 3 == 0 ? (Object) (i * 0.25) : i % 3 == 1 ? "key " + i : Long.valueOf(i * 77L), i);
      if (i % 5 == 0) {
        map.remove("key " + i / 2);
      }
    }
    map.forEach((key, value) -> order.add(key + "=" + value));
    System.out.println("order of many: " + order);
  }

  private static void hashCodes() {
    System.out.println(
        new Point(3, -0.5, "p", null) + " " + new Point(3, -0.5, "p", null).hashCode());
    Small small = new Small((byte) -3, (short) 5, 'q', true, 0.25f, 1L << 40, List.of(1));
    System.out.println(small + " " + small.hashCode() + " " + small.equals(small));
    System.out.println(new Small((byte) 0, (short) 0, '0', false, -0.0f, 0, null).hashCode());
    System.out.println(
        Objects.hash(1, 2.5, "x", null) + " " + Arrays.hashCode(new double[] {1, -0.0}));
    System.out.println(
        List.of(1, 2).hashCode() + " " + Set.of(7).hashCode() + " " + Map.of(1, 2).hashCode());
    System.out.println(
        Optional.of(5).hashCode() + " " + Double.hashCode(0.1) + " " + Float.hashCode(0.1f));
    System.out.println(
        Boolean.hashCode(true) + " " + Long.hashCode(-5L) + " " + "neuron".hashCode());
    System.out.println(
        Colour.GREEN + " " + Colour.RED.compareTo(Colour.BLUE) + " " + List.of(Colour.values()));
    System.out.println(
        Arrays.deepToString(new int[][] {{1}, {2, 3}}) + Optional.empty() + Map.entry(1, "a"));
    System.out.println(
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> "x" + i)
            .collect(Collectors.joining(", ", "<", ">")));
  }
}
