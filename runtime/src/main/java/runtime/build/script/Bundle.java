package runtime.build.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module with all that it imports, as one script without comments: each module before those that
 * import it, and all in one scope, so no two may declare the same name.
 *
 * <p>Beside its own folder, a module can import from {@code lesson:}, of which it gets what it
 * names and no more, and from {@code build:}, which is written while the page is built.
 */
final class Bundle {

  private static final Pattern IMPORT =
      Pattern.compile("^import \\{([^}]*)\\} from \"([^\"]+)\";\n", Pattern.MULTILINE);
  private static final Pattern COMMENT =
      Pattern.compile("^ */\\*\\*.*?\\*/\n", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern EXPORT = Pattern.compile("^export ", Pattern.MULTILINE);

  private final Path folder;
  private final Path lesson;
  private final Map<Path, String> modules = new LinkedHashMap<>();
  private final Set<Path> met = new LinkedHashSet<>();
  private final Map<String, Set<String>> wanted = new LinkedHashMap<>();

  Bundle(Path folder, Path lesson) {
    this.folder = folder;
    this.lesson = lesson;
  }

  String of(String main, String first) throws IOException {
    read(folder.resolve(main));
    List<String> parts = new ArrayList<>(List.of(first));
    for (var each : wanted.entrySet()) {
      parts.add(text(each.getKey(), each.getValue()));
    }
    parts.addAll(modules.values());
    requireOneOfEachName(parts.subList(1, parts.size()));
    String whole = COMMENT.matcher(String.join("\n", parts)).replaceAll("");
    return "(() => {\n\"use strict\";\n" + whole + "})();\n";
  }

  private void read(Path module) throws IOException {
    if (!met.add(module)) {
      return;
    }
    String source = Files.readString(module);
    Matcher imports = IMPORT.matcher(source);
    while (imports.find()) {
      String from = imports.group(2);
      if (from.startsWith("./")) {
        read(module.resolveSibling(from).normalize());
      } else {
        wanted
            .computeIfAbsent(from, each -> new LinkedHashSet<>())
            .addAll(List.of(imports.group(1).strip().split("\\s*,\\s*")));
      }
    }
    modules.put(module, EXPORT.matcher(imports.replaceAll("")).replaceAll(""));
  }

  private String text(String from, Set<String> names) throws IOException {
    Path module = lesson.resolve(from.substring(from.indexOf(':') + 1));
    return new Declarations(Files.readString(module)).with(names);
  }

  private static void requireOneOfEachName(List<String> parts) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : parts) {
      for (String name : new Declarations(part).names()) {
        if (!names.add(name)) {
          throw new IllegalStateException("Two modules of the page declare " + name + ".");
        }
      }
    }
  }
}
