package runtime.build;

import java.util.Map;
import java.util.Set;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/**
 * Which classes take the place of Java's: their packages, and of some packages only those named.
 */
public final class StandIns implements SubstitutionPolicy {

  private static final String AWT = "java.awt";
  private static final String PAGE_AWT = "page.awt";
  private static final String LIBRARY = "runtime.library";

  private static final Map<String, Set<String>> CLASSES =
      Map.of(
          "java.util",
          Set.of(
              "DoubleSummaryStatistics",
              "HashMap",
              "HashSet",
              "IntSummaryStatistics",
              "LinkedHashMap",
              "LinkedHashSet",
              "LongSummaryStatistics"));

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.substitutePackage(AWT, PAGE_AWT);
    CLASSES.forEach(
        (home, names) ->
            sink.selectClasses(name -> isNamed(name, home, names)).replacePackage(home, LIBRARY));
  }

  private static boolean isNamed(String name, String home, Set<String> names) {
    int point = name.lastIndexOf('.');
    return point > 0
        && name.substring(0, point).equals(home)
        && names.contains(name.substring(point + 1).split("\\$")[0]);
  }

  /** The name of Java's that a class of the runtime stands in for; any other name as it is. */
  static String original(String name) {
    if (name.startsWith(PAGE_AWT + ".")) {
      return AWT + name.substring(PAGE_AWT.length());
    }
    if (!name.startsWith(LIBRARY + ".")) {
      return name;
    }
    String simpleName = name.substring(LIBRARY.length() + 1);
    for (Map.Entry<String, Set<String>> home : CLASSES.entrySet()) {
      if (home.getValue().contains(simpleName.split("\\$")[0])) {
        return home.getKey() + "." + simpleName;
      }
    }
    return name;
  }
}
