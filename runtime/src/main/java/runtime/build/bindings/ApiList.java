package runtime.build.bindings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which classes edited cells can name, from a file with a line for each. A line that begins with
 * {@code -} names a class, a method of it or all of a name, as {@code java.util.List.of}, that the
 * page does not have; {@code +} a class that can be extended; {@code &} an interface that one
 * object can implement beside others, and {@code &?} one that compiled code asks objects about;
 * {@code #} begins a comment. A line that ends with {@code .*} names all public classes of a
 * package.
 */
final class ApiList {

  private final Set<String> classes = new TreeSet<>();
  private final Set<String> packages = new TreeSet<>();
  private final Set<String> extensible = new TreeSet<>();
  private final Set<String> joined = new TreeSet<>();
  private final Set<String> asked = new TreeSet<>();
  private final Set<String> absent = new LinkedHashSet<>();

  ApiList(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(this::add);
    }
  }

  private void add(String line) {
    if (line.startsWith("-")) {
      absent.add(line.substring(1).strip());
    } else if (line.startsWith("+")) {
      String name = internal(line.substring(1).strip());
      extensible.add(name);
      classes.add(name);
    } else if (line.startsWith("&?")) {
      asked.add(internal(line.substring(2).strip()));
    } else if (line.startsWith("&")) {
      joined.add(internal(line.substring(1).strip()));
    } else if (line.endsWith(".*")) {
      packages.add(line.substring(0, line.length() - 2).replace('.', '/'));
    } else {
      classes.add(internal(line));
    }
  }

  /** {@code java.util.Map.Entry} is {@code java/util/Map$Entry}: names of classes begin large. */
  private static String internal(String name) {
    StringBuilder text = new StringBuilder();
    boolean isInClass = false;
    for (String part : name.split("\\.")) {
      if (text.length() > 0) {
        text.append(isInClass ? '$' : '/');
      }
      text.append(part);
      isInClass |= Character.isUpperCase(part.charAt(0));
    }
    return text.toString();
  }

  Set<String> classes() {
    return classes;
  }

  /** Packages of which all public classes are listed, by their internal names. */
  Set<String> packages() {
    return packages;
  }

  boolean isAbsent(String internalName) {
    String name = internalName.replace('/', '.').replace('$', '.');
    return absent.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
  }

  boolean isExtensible(String internalName) {
    return extensible.contains(internalName);
  }

  /** Whether an object can implement an interface beside others. */
  boolean isJoined(String internalName) {
    String home = internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
    return joined.contains(internalName) || joined.contains(home + "/*");
  }

  /** The same, but compiled code asks objects whether they are of it. */
  boolean isAskedAbout(String internalName) {
    return asked.contains(internalName);
  }

  boolean isAbsent(ApiMember member, String internalName) {
    String plain = internalName.replace('/', '.').replace('$', '.') + ".";
    String simple = plain.substring(0, plain.length() - 1);
    simple = simple.substring(simple.lastIndexOf('.') + 1);
    return absent.contains(plain + (member.isConstructor() ? "new" : member.name()))
        || absent.contains(plain + member.written(simple));
  }
}
