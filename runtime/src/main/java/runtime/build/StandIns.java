package runtime.build;

import java.util.List;
import java.util.Set;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Which classes of the runtime take the place of others. */
public final class StandIns implements SubstitutionPolicy {

  private static final String LIBRARY = "runtime.library";

  private static final List<Group> GROUPS =
      List.of(
          new Group("java.awt", "page.awt", Set.of()),
          new Group("java.awt.event", "page.awt.event", Set.of()),
          new Group("java.awt.font", "page.awt.font", Set.of()),
          new Group("java.awt.geom", "page.awt.geom", Set.of()),
          new Group("java.awt.image", "page.awt.image", Set.of()),
          new Group("java.io", LIBRARY, Set.of("LineNumberReader")),
          new Group("java.lang", LIBRARY, Set.of("ExceptionInInitializerError")),
          new Group(
              "java.util",
              LIBRARY,
              Set.of(
                  "DoubleSummaryStatistics",
                  "HashMap",
                  "HashSet",
                  "IllegalFormatWidthException",
                  "IntSummaryStatistics",
                  "LinkedHashMap",
                  "LinkedHashSet",
                  "LongSummaryStatistics",
                  "MissingFormatArgumentException",
                  "Random",
                  "SplittableRandom",
                  "StringJoiner")),
          new Group("java.util", "runtime.scanner", Set.of("InputMismatchException", "Scanner")),
          new Group("java.util.concurrent", LIBRARY, Set.of("TimeoutException")),
          new Group("java.util.concurrent.atomic", LIBRARY, Set.of("AtomicIntegerArray")),
          new Group(
              "org.eclipse.jdt.internal.compiler",
              "runtime.ecj",
              Set.of("ProcessTaskManager", "ReadManager")),
          new Group("pabeles.concurrency", "runtime.ejml", Set.of("ConcurrencyOps")));

  /**
   * Classes of one package that have stand-ins in another.
   *
   * @param names without those of classes inside them; if there are none, the whole package
   */
  private record Group(String home, String ours, Set<String> names) {

    boolean has(String name) {
      return isIn(home, name);
    }

    boolean hasStandIn(String name) {
      return isIn(ours, name);
    }

    private boolean isIn(String place, String name) {
      int point = name.lastIndexOf('.');
      return point > 0
          && name.substring(0, point).equals(place)
          && (names.isEmpty() || names.contains(name.substring(point + 1).split("\\$")[0]));
    }

    String original(String standIn) {
      return home + standIn.substring(ours.length());
    }
  }

  @Override
  public void contribute(SubstitutionSink sink) {
    for (Group group : GROUPS) {
      sink.selectClasses(group::has).replacePackage(group.home(), group.ours());
    }
  }

  /** The name that a stand-in goes by in the page; any other name as it is. */
  static String original(String name) {
    for (Group group : GROUPS) {
      if (group.hasStandIn(name)) {
        return group.original(name);
      }
    }
    return name;
  }
}
