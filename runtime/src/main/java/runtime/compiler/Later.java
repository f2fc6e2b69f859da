package runtime.compiler;

import java.util.Map;
import java.util.Set;

/** What Java has since a later version than 17, and what to write in its place. */
final class Later {

  private static final Said REVERSED =
      new Said(
          "Java 17 has no reversed() here: copy the list, and turn the copy around with"
              + " Collections.reverse(copy).");

  private static final Set<String> TYPES =
      Set.of(
          "Gatherer",
          "Gatherers",
          "ScopedValue",
          "SequencedCollection",
          "SequencedMap",
          "SequencedSet",
          "StructuredTaskScope");

  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("HashMap.newHashMap", "new HashMap<>()"),
          Map.entry("HashSet.newHashSet", "new HashSet<>()"),
          Map.entry("LinkedHashMap.firstEntry", "entrySet().iterator().next()"),
          Map.entry("LinkedHashSet.getFirst", "iterator().next()"),
          Map.entry("List.addFirst", "add(0, x)"),
          Map.entry("List.addLast", "add(x)"),
          Map.entry("List.getFirst", "get(0)"),
          Map.entry("List.getLast", "get(list.size() - 1)"),
          Map.entry("List.removeFirst", "remove(0)"),
          Map.entry("List.removeLast", "remove(list.size() - 1)"),
          Map.entry("Locale.of", "new Locale(\"es\")"),
          Map.entry("Math.TAU", "2 * Math.PI"),
          Map.entry("Math.ceilDiv", "-Math.floorDiv(-a, b)"),
          Map.entry("Math.clamp", "Math.max(low, Math.min(high, x))"),
          Map.entry("SortedSet.getFirst", "first()"),
          Map.entry("SortedSet.getLast", "last()"),
          Map.entry("String.reverse", "new StringBuilder(\"abc\").reverse()"),
          Map.entry("StringBuilder.repeat", "append(\"a\".repeat(3))"));

  private static final Set<String> WITHOUT_ANOTHER =
      Set.of(
          "Character.isEmoji",
          "Deque.reversed",
          "LinkedHashMap.lastEntry",
          "LinkedHashMap.reversed",
          "LinkedHashSet.getLast",
          "LinkedHashSet.reversed",
          "Stream.gather",
          "String.splitWithDelimiters");

  private Later() {}

  /** About a type; nothing if it is none of them. */
  static Said type(String simpleName) {
    return TYPES.contains(simpleName) ? none(simpleName) : Said.NOTHING;
  }

  /**
   * About a member; nothing if it is none of them.
   *
   * @param types the simple names of its type, and of those above it
   * @param brackets those of a method
   */
  static Said member(Set<String> types, String name, String brackets) {
    for (String type : types) {
      String member = type + "." + name;
      if (member.equals("List.reversed")) {
        return REVERSED;
      }
      if (MEMBERS.containsKey(member)) {
        return new Said("Java 17 has no %s here: write %s.", name + brackets, MEMBERS.get(member));
      }
      if (WITHOUT_ANOTHER.contains(member)) {
        return none(name + brackets);
      }
    }
    return Said.NOTHING;
  }

  private static Said none(String name) {
    return new Said("Java 17 has no %s yet.", name);
  }
}
