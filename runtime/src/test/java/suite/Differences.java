package suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The programs that are known not to say the same, or that are not run, and why. */
final class Differences {

  private static final Path TABLE = Path.of("src/test/resources/suite/differences.txt");
  private static final String LEFT_OUT = "left out: ";
  private static final String OF_OLDER_JDKS = "before JDK 19: ";

  private final Map<String, String> reasons = new TreeMap<>();

  private Differences() {}

  static Differences read() throws IOException {
    Differences all = new Differences();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" ", 2);
        all.reasons.put(parts[0], parts[1]);
      }
    }
    return all;
  }

  /** Whether a program is not run, since it says something else each time. */
  boolean isLeftOut(String program) {
    return reasons.getOrDefault(program, "").startsWith(LEFT_OUT);
  }

  /** The programs that say something else on this JDK. */
  Map<String, String> differing() {
    boolean isOlder = Runtime.version().feature() < 19;
    Map<String, String> differing = new TreeMap<>(reasons);
    differing.values().removeIf(each -> each.startsWith(LEFT_OUT));
    differing.values().removeIf(each -> !isOlder && each.startsWith(OF_OLDER_JDKS));
    return differing;
  }
}
