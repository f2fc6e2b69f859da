package runtime.methods;

import java.util.Objects;
import java.util.regex.MatchResult;
import runtime.library.NamedGroups;

/** Before methods of matches that take the name of a group: says that there is none. */
public final class BeforeNamedGroups {

  private BeforeNamedGroups() {}

  public static void group(MatchResult match, String name) {
    require(match, name);
  }

  public static void start(MatchResult match, String name) {
    require(match, name);
  }

  public static void end(MatchResult match, String name) {
    require(match, name);
  }

  private static void require(MatchResult match, String name) {
    Objects.requireNonNull(name, "Group name");
    match.group();
    if (!((NamedGroups) match).namedGroups().containsKey(name)) {
      throw new IllegalArgumentException("No group with name <" + name + ">");
    }
  }
}
