package runtime.build.script;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a module declares at its outermost level: a text for each name. */
final class Declarations {

  private static final String BEGINNING = "(?:async function|function|class|const|let) ";
  private static final Pattern PARTS =
      Pattern.compile("\n\n(?=/\\*\\*|" + BEGINNING + "|export )|\n(?=const )");
  private static final Pattern NAME =
      Pattern.compile("^(?:export )?" + BEGINNING + "(\\w+)", Pattern.MULTILINE);

  private final Map<String, String> texts = new LinkedHashMap<>();

  Declarations(String module) {
    for (String part : PARTS.split(module)) {
      Matcher name = NAME.matcher(part);
      while (name.find()) {
        texts.put(name.group(1), part);
      }
    }
  }

  Set<String> names() {
    return texts.keySet();
  }

  /** These, and all that they need, in the order of the module. */
  String with(Set<String> names) {
    Set<String> needed = new LinkedHashSet<>();
    names.forEach(name -> add(name, needed));
    Set<String> parts = new LinkedHashSet<>();
    texts.forEach(
        (name, text) -> {
          if (needed.contains(name)) {
            parts.add(text);
          }
        });
    return String.join("\n\n", parts) + "\n";
  }

  private void add(String name, Set<String> needed) {
    if (!texts.containsKey(name)) {
      throw new IllegalStateException("A module declares no " + name + ".");
    }
    if (needed.add(name)) {
      for (String other : texts.keySet()) {
        if (Pattern.compile("\\b" + other + "\\b").matcher(texts.get(name)).find()) {
          add(other, needed);
        }
      }
    }
  }
}
