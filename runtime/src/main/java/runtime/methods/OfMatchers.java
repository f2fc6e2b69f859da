package runtime.methods;

import java.util.regex.Matcher;
import runtime.library.NamedGroups;

/** Of {@link Matcher}: what a replacement stands for. */
public final class OfMatchers {

  private OfMatchers() {}

  public static String processReplacement(Matcher matcher, String text) {
    return Replacement.of(text, matcher, ((NamedGroups) (Object) matcher).namedGroups());
  }
}
