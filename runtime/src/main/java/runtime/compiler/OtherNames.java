package runtime.compiler;

import java.util.Map;
import java.util.Set;

/** What methods are called in other languages, and in Java. */
final class OtherNames {

  private static final Map<String, Map<String, String>> METHODS =
      Map.of(
          "String",
          Map.ofEntries(
              Map.entry("at", "charAt(0)"),
              Map.entry("find", "indexOf(\"a\")"),
              Map.entry("get", "charAt(0)"),
              Map.entry("includes", "contains(\"a\")"),
              Map.entry("len", "length()"),
              Map.entry("lower", "toLowerCase()"),
              Map.entry("size", "length()"),
              Map.entry("slice", "substring(0, 1)"),
              Map.entry("substr", "substring(0, 1)"),
              Map.entry("upper", "toUpperCase()")),
          "Collection",
          Map.of(
              "append", "add(x)",
              "has", "contains(x)",
              "includes", "contains(x)",
              "len", "size()",
              "length", "size()",
              "push", "add(x)"),
          "Map",
          Map.of(
              "add", "put(key, value)",
              "contains", "containsKey(key)",
              "has", "containsKey(key)",
              "len", "size()",
              "length", "size()",
              "set", "put(key, value)"),
          "Stream",
          Map.of("average", "mapToDouble(x -> x).average()", "sum", "mapToInt(x -> x).sum()"),
          "Integer",
          Map.of("parse", "parseInt(\"3\")"),
          "Double",
          Map.of("parse", "parseDouble(\"1.5\")"));

  /** What is made where an interface is meant. */
  private static final Map<String, String> MADE =
      Map.of(
          "Collection", "ArrayList",
          "Deque", "ArrayDeque",
          "List", "ArrayList",
          "Map", "HashMap",
          "Queue", "ArrayDeque",
          "Set", "HashSet");

  private OtherNames() {}

  /**
   * About a method; nothing if it is none of them.
   *
   * @param types the simple names of its type, and of those above it
   */
  static Said method(Set<String> types, String name) {
    return types.stream()
        .map(type -> METHODS.getOrDefault(type, Map.of()).get(name))
        .filter(method -> method != null)
        .findFirst()
        .map(method -> new Said("Here it is called %s.", method))
        .orElse(Said.NOTHING);
  }

  /** About a type that somebody makes an object of, and that has none by itself. */
  static Said made(String type) {
    return MADE.containsKey(type)
        ? new Said("%s is an interface. To make one, write new %s<>().", type, MADE.get(type))
        : new Said("With new no object is made of an interface, an abstract class or an enum.");
  }
}
