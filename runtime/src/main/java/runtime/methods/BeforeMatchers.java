package runtime.methods;

import java.util.regex.Matcher;

/** Before methods of {@link Matcher}: says which group there is not. */
public final class BeforeMatchers {

  private BeforeMatchers() {}

  public static void group(Matcher matcher, int group) {
    requireGroup(matcher, group);
  }

  public static void start(Matcher matcher, int group) {
    requireGroup(matcher, group);
  }

  public static void end(Matcher matcher, int group) {
    requireGroup(matcher, group);
  }

  private static void requireGroup(Matcher matcher, int group) {
    if (group < 0 || group > matcher.groupCount()) {
      throw new IndexOutOfBoundsException("No group " + group);
    }
  }
}
