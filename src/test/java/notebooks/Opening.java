package notebooks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a notebook begins.
 *
 * @param title of the notebook
 * @param promise in a sentence
 * @param minutes as they are told: "Core 12 minutes, practice 9"
 */
record Opening(String title, String promise, String minutes) {

  private static final Pattern FORM =
      Pattern.compile("(?s)# ([^\\n]+)\\n\\n([^\\n]+)\\n\\n\\*([^*]+)\\.\\*.*");

  static Opening of(NotebookFile notebook) {
    Matcher opening = FORM.matcher(notebook.cells().get(0).source());
    if (!opening.matches()) {
      throw new AssertionError(
          notebook + " does not begin with a title, a promise and *its minutes.*");
    }
    return new Opening(opening.group(1), opening.group(2), opening.group(3));
  }
}
