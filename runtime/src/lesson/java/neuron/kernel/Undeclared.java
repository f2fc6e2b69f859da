package neuron.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a learner's method lacked, as the compiler in the page has it thrown. */
public final class Undeclared {

  private static final Pattern CALLED =
      Pattern.compile("(\\w+) cannot be called until it compiles:\\n(.*)", Pattern.DOTALL);

  private static final Pattern MISSING =
      Pattern.compile(
          "(?m)^\\t(?:The method (\\w+)\\(.*\\) is undefined|(\\w+) cannot be resolved)");

  private static final Set<String> METHODS_OF_MATH =
      Set.of(
          ("IEEEremainder abs absExact acos addExact asin atan atan2 cbrt ceil "
                  + "copySign cos cosh decrementExact exp expm1 floor floorDiv floorMod fma "
                  + "getExponent hypot incrementExact log log10 log1p max min multiplyExact "
                  + "multiplyFull multiplyHigh negateExact nextAfter nextDown nextUp pow "
                  + "random rint round scalb signum sin sinh sqrt subtractExact tan tanh "
                  + "toDegrees toIntExact toRadians ulp")
              .split(" "));

  private static final Set<String> NUMBERS_OF_MATH = Set.of("E", "PI");

  private Undeclared() {}

  /**
   * The sentence for what a learner's function threw.
   *
   * @return empty if it is of any other kind
   */
  public static Optional<String> sentence(Throwable thrown) {
    Matcher called = CALLED.matcher(String.valueOf(thrown.getMessage()));
    return thrown instanceof Error && called.matches()
        ? Optional.of(
            Lacking.sentence(called.group(1), missing(called.group(2)), Undeclared::isInMath))
        : Optional.empty();
  }

  private static Set<String> missing(String problems) {
    Set<String> missing = new TreeSet<>();
    for (Matcher each = MISSING.matcher(problems); each.find(); ) {
      missing.add(each.group(1) == null ? "variable " + each.group(2) : "method " + each.group(1));
    }
    return missing;
  }

  private static boolean isInMath(String missing) {
    Set<String> names = missing.startsWith("method ") ? METHODS_OF_MATH : NUMBERS_OF_MATH;
    return names.contains(Lacking.bare(missing));
  }
}
