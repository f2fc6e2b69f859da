package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random sequences of operations, on ours and on the JVM's: same replies, same order. */
@DisplayName("As on the JVM goes")
class MapsTest {

  /** Since JDK 19 a copy may have a smaller table, and so another order. */
  private static final boolean COPIES_AS_JDK_17 = Runtime.version().feature() < 19;

  private static final int SEQUENCES = 40;
  private static final int OPERATIONS = 120;

  @ParameterizedTest
  @EnumSource
  void aHashMap(Keys keys) {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int capacity = random.nextInt(200);
      float load = 0.25f + random.nextInt(8) / 4f;
      List<Map<Object, Integer>> pair =
          switch (seed % 4) {
            case 0 -> List.of(new HashMap<>(capacity), new java.util.HashMap<>(capacity));
            case 1 ->
                List.of(new HashMap<>(capacity, load), new java.util.HashMap<>(capacity, load));
            default -> List.of(new HashMap<>(), new java.util.HashMap<>());
          };
      compare(pair.get(0), pair.get(1), keys, random);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLinkedHashMap(Keys keys) {
    for (int seed = 0; seed < SEQUENCES / 4; seed++) {
      compare(new LinkedHashMap<>(), new java.util.LinkedHashMap<>(), keys, random(seed));
      compare(new Recent(), new TheirRecent(), keys, random(seed));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHashSet(Keys keys) {
    for (int seed = 0; seed < SEQUENCES / 4; seed++) {
      compare(new HashSet<>(), new java.util.HashSet<>(), keys, random(seed));
      compare(new HashSet<>(seed), new java.util.HashSet<>(seed), keys, random(seed));
      compare(new LinkedHashSet<>(), new java.util.LinkedHashSet<>(), keys, random(seed));
    }
  }

  private static SplittableRandom random(int seed) {
    return new SplittableRandom(seed);
  }

  private static final class Recent extends LinkedHashMap<Object, Integer> {
    Recent() {
      super(8, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Integer> candidate) {
      return size() > 50;
    }
  }

  private static final class TheirRecent extends java.util.LinkedHashMap<Object, Integer> {
    TheirRecent() {
      super(8, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Integer> candidate) {
      return size() > 50;
    }
  }

  private static void compare(
      Map<Object, Integer> ours, Map<Object, Integer> theirs, Keys keys, SplittableRandom random) {
    int range = 1 << random.nextInt(2, 10);
    for (int i = 0; i < OPERATIONS; i++) {
      long seed = random.nextLong();
      int operation = random.nextInt(COPIES_AS_JDK_17 ? 24 : 22);
      String reply = reply(operation, ours, keys, range, seed, HashMap::new);
      String theirReply = reply(operation, theirs, keys, range, seed, java.util.HashMap::new);
      assertThat(reply).as("%s, operation %d, %s", keys, operation, theirs).isEqualTo(theirReply);
      assertThat(ours.toString()).as("%s, after %d", keys, operation).isEqualTo(theirs.toString());
    }
    assertThat(ours.hashCode()).isEqualTo(theirs.hashCode());
    assertThat(ours.equals(theirs) && theirs.equals(ours)).isTrue();
    assertThat(ours.keySet().hashCode()).isEqualTo(theirs.keySet().hashCode());
  }

  private static String reply(
      int operation,
      Map<Object, Integer> map,
      Keys keys,
      int range,
      long seed,
      Function<Map<Object, Integer>, Map<Object, Integer>> copier) {
    SplittableRandom random = new SplittableRandom(seed);
    Object key = keys.any(random, range);
    int value = random.nextInt(100);
    return caught(
        () ->
            switch (operation) {
              case 0, 1, 2 -> map.put(key, value);
              case 3 -> map.putIfAbsent(key, value);
              case 4, 5 -> map.remove(key);
              case 6 -> map.get(key) + " " + map.containsKey(key) + map.containsValue(value);
              case 7 -> map.getOrDefault(key, value);
              case 8, 9 -> map.computeIfAbsent(key, k -> value % 7 == 0 ? null : value);
              case 10 -> map.computeIfPresent(key, (k, v) -> value % 3 == 0 ? null : v + value);
              case 11, 12 -> map.compute(key, (k, v) -> value % 5 == 0 ? null : value);
              case 13, 14 -> map.merge(key, value, (a, b) -> b % 5 == 0 ? null : a + b);
              case 15 -> map.replace(key, value);
              case 16 -> map.replace(key, value % 4, value) || map.remove(key, value % 4);
              default -> {
                Map<Object, Integer> more = copier.apply(Map.of());
                for (int i = random.nextInt(range); i > 0; i--) {
                  more.put(keys.any(random, range), i);
                }
                map.putAll(more);
                yield more;
              }
              case 18 -> removedInPassing(map.keySet().iterator(), random);
              case 19 -> map.values().removeIf(v -> v != null && v % 3 == value % 3);
              case 20 -> {
                map.replaceAll((k, v) -> v == null ? 1 : (v + 1) % 100);
                yield map.entrySet().contains(Map.entry(1, 2));
              }
              case 21 -> changedInPassing(map, key, value);
              case 22 -> copier.apply(map) + " " + new ArrayList<>(map.values());
              case 17 -> {
                if (value < 20) {
                  map.clear();
                }
                yield map.put(key, null) + " " + map.size() + map.isEmpty();
              }
            });
  }

  private static Object removedInPassing(Iterator<?> iterator, SplittableRandom random) {
    int kept = random.nextInt(1, 5);
    StringBuilder all = new StringBuilder();
    while (iterator.hasNext()) {
      all.append(iterator.next()).append(' ');
      if (random.nextInt(kept) == 0) {
        iterator.remove();
      }
    }
    return all;
  }

  /** A cell's usual mistake: whether it is found out depends on where in the order it happens. */
  private static Object changedInPassing(Map<Object, Integer> map, Object key, int value) {
    StringBuilder all = new StringBuilder();
    String end =
        caught(
            () -> {
              for (Object each : map.keySet()) {
                all.append(each).append(' ');
                if (value % 2 == 0 && all.length() > value) {
                  map.remove(each);
                } else if (all.length() > value) {
                  map.put(key, value);
                }
              }
              return "";
            });
    String later =
        caught(
            () -> {
              map.keySet().forEach(each -> map.remove(value % 3 == 0 ? each : key));
              return "";
            });
    return all + end + later;
  }

  private static String caught(Supplier<Object> task) {
    try {
      return String.valueOf(task.get());
    } catch (RuntimeException refusal) {
      return refusal.toString();
    }
  }

  private static void compare(
      Set<Object> ours, Set<Object> theirs, Keys keys, SplittableRandom random) {
    int range = 1 << random.nextInt(2, 10);
    for (int i = 0; i < OPERATIONS; i++) {
      long seed = random.nextLong();
      int operation = random.nextInt(8);
      assertThat(reply(operation, ours, keys, range, seed))
          .as("%s, operation %d", keys, operation)
          .isEqualTo(reply(operation, theirs, keys, range, seed));
      assertThat(ours.toString()).isEqualTo(theirs.toString());
    }
    assertThat(ours.hashCode()).isEqualTo(theirs.hashCode());
    assertThat(ours.equals(theirs)).isTrue();
    assertThat(new HashSet<>(theirs).toString())
        .isEqualTo(new java.util.HashSet<>(theirs).toString());
  }

  private static String reply(int operation, Set<Object> set, Keys keys, int range, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Object key = keys.any(random, range);
    Collection<Object> some = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      some.add(keys.any(random, range));
    }
    return caught(
        () ->
            switch (operation) {
              case 0, 1 -> set.add(key);
              case 2 -> set.remove(key);
              case 3 -> set.addAll(some);
              case 4 -> set.removeAll(some) + " " + set.contains(key);
              case 5 -> random.nextInt(9) == 0 && set.retainAll(some);
              case 6 -> removedInPassing(set.iterator(), random);
              default ->
                  set.size() + " " + set.isEmpty() + List.of(set.toArray(new Object[0]).length);
            });
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_18)
  void aCopy() {
    for (int count = 0; count < 3000; count += 1 + count / 20) {
      Map<Integer, Integer> ours = new HashMap<>();
      Map<Integer, Integer> theirs = new java.util.HashMap<>();
      for (int i = 0; i < count; i++) {
        ours.put(i * 0x9e3779b9, i);
        theirs.put(i * 0x9e3779b9, i);
      }
      assertThat(new HashMap<>(ours).toString())
          .isEqualTo(new java.util.HashMap<>(theirs).toString());
      assertThat(((HashMap<?, ?>) ours).clone().toString())
          .isEqualTo(((java.util.HashMap<?, ?>) theirs).clone().toString());
      assertThat(((HashSet<?>) new HashSet<>(ours.keySet()).clone()).toString())
          .isEqualTo(new java.util.HashSet<>(theirs.keySet()).clone().toString());
    }
  }

  @Test
  void aWrongNumberAtTheStart() {
    assertThat(caught(() -> new HashMap<>(-1)))
        .isEqualTo(caught(() -> new java.util.HashMap<>(-1)));
    assertThat(caught(() -> new HashMap<>(1, 0)))
        .isEqualTo(caught(() -> new java.util.HashMap<>(1, 0)));
    assertThat(caught(() -> new HashMap<>().keySet().iterator().next()))
        .isEqualTo(caught(() -> new java.util.HashMap<>().keySet().iterator().next()));
  }
}
