package neuron.kernel;

import static neuron.text.Language.say;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sentence for a declaration of a learner's that was called and lacks something. */
final class Lacking {

  private static final String REMEDY = "run the cell that declares %s, or look for a misspelling";

  private static final String RETYPED =
      "%s uses a name that a cell has declared anew, with another type: run the cell of %1$s again,"
          + " once it fits.";

  private Lacking() {}

  /**
   * The sentence.
   *
   * @param caller what was called
   * @param missing what it lacks, in JShell's words: "method exp(double)" and "variable k"
   * @param isInMath whether Math has what is missing
   */
  static String sentence(String caller, Collection<String> missing, Predicate<String> isInMath) {
    List<String> sorted = missing.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return say(RETYPED, caller);
    }
    Map<Boolean, List<String>> inMath =
        sorted.stream()
            .collect(
                Collectors.partitioningBy(
                    isInMath, Collectors.mapping(Lacking::bare, Collectors.toList())));
    return say(
        "%s uses %s, which no cell has declared: %s.",
        caller,
        all(sorted.stream().map(Lacking::bare).toList()),
        remedy(inMath.get(true), inMath.get(false)));
  }

  /** The sentence where nobody knows what is missing. */
  static String sentence(String caller) {
    return say("%s uses a name that no cell has declared: %s.", caller, say(REMEDY, say("it")));
  }

  private static String remedy(List<String> inMath, List<String> others) {
    String prefix = say("write %s", all(inMath.stream().map("Math."::concat).toList()));
    if (others.isEmpty()) {
      return prefix;
    }
    String search = say(REMEDY, say(others.size() == 1 ? "it" : "them"));
    return inMath.isEmpty() ? search : say("%s; for %s, %s", prefix, all(others), search);
  }

  private static String all(List<String> names) {
    return String.join(" " + say("and") + " ", names);
  }

  /** The name alone of what is missing. */
  static String bare(String missing) {
    return missing.replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", "");
  }
}
