package suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The programs that are known not to say the same, or to compute for too long, and why. */
final class Differences {

  private static final Path TABLE = Path.of("src/test/resources/suite/differences.txt");
  private static final String LONG = "long: ";
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

  /** Whether a program is not run, since it would compute for longer than all others together. */
  boolean isLong(String program) {
    return reasons.getOrDefault(program, "").startsWith(LONG);
  }

  /** The programs that say something else on this JDK. */
  Map<String, String> differing() {
    boolean isOlder = Runtime.version().feature() < 19;
    Map<String, String> differing = new TreeMap<>(reasons);
    differing.values().removeIf(each -> each.startsWith(LONG));
    differing.values().removeIf(each -> !isOlder && each.startsWith(OF_OLDER_JDKS));
    return differing;
  }
}
