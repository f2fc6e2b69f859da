package runtime.methods;

import java.util.regex.MatchResult;
import runtime.library.MatchState;

/**
 * Before methods of what a matcher found: says that it is nothing, and which group there is not.
 */
public final class BeforeMatches {

  private BeforeMatches() {}

  public static void group(MatchResult match, int group) {
    require(match, group, "No match found");
  }

  public static void start(MatchResult match, int group) {
    require(match, group, "No match available");
  }

  public static void end(MatchResult match, int group) {
    require(match, group, "No match available");
  }

  private static void require(MatchResult match, int group, String otherwise) {
    if (!((MatchState) match).isValid()) {
      throw new IllegalStateException(otherwise);
    }
    if (group < 0 || group > match.groupCount()) {
      throw new IndexOutOfBoundsException("No group " + group);
    }
  }
}
