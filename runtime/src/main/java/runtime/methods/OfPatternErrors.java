package runtime.methods;

import java.util.regex.PatternSyntaxException;
import runtime.library.WrongPattern;

/** Of {@link PatternSyntaxException}, which says little in the page. */
public final class OfPatternErrors {

  private OfPatternErrors() {}

  public static String getMessage(PatternSyntaxException error) {
    return WrongPattern.of(error.getPattern()).message();
  }

  public static String getDescription(PatternSyntaxException error) {
    return WrongPattern.of(error.getPattern()).description();
  }

  public static int getIndex(PatternSyntaxException error) {
    return WrongPattern.of(error.getPattern()).index();
  }
}
