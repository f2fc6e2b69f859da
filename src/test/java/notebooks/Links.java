package notebooks;

import java.nio.file.Path;
import java.util.List;

/** Where notebooks and documents lead, wherever they lie. */
public final class Links {

  private Links() {}

  /** Those of a file that lead nowhere beside it. */
  public static List<String> broken(Path file) {
    return FormRules.brokenLinks(Reading.of(file));
  }
}
