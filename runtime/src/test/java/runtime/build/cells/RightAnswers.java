package runtime.build.cells;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The right answers of the lesson as a reader writes them in Java: cells that are compiled in a
 * page cannot name the sheets that {@link Session} takes them from.
 *
 * @param loader of the lesson's classes
 */
record RightAnswers(ClassLoader loader) {

  private static final Pattern IMPORT =
      Pattern.compile("import neuron\\.practice\\.sheets\\.Sheets;");
  private static final Pattern TRUTH =
      Pattern.compile("Sheets\\.exercise\\(\"([^\"]+)\"\\)\\.answer\\(\\)\\.truth\\(\\)");

  /** The same cell with values in the place of the calls that give them. */
  String writtenInto(String source) {
    String own = IMPORT.matcher(source).replaceAll("");
    return TRUTH.matcher(own).replaceAll(this::written);
  }

  private String written(MatchResult call) {
    try {
      Object exercise =
          loader
              .loadClass("neuron.practice.sheets.Sheets")
              .getMethod("exercise", String.class)
              .invoke(null, call.group(1));
      Object answer = exercise.getClass().getMethod("answer").invoke(exercise);
      Object truth =
          loader.loadClass("neuron.practice.answers.Answer").getMethod("truth").invoke(answer);
      return literal(truth).replace("\\", "\\\\").replace("$", "\\$");
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String literal(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    if (value instanceof List<?> list) {
      return "List.of("
          + String.join(", ", list.stream().map(RightAnswers::literal).toList())
          + ")";
    }
    if (value.getClass().isArray()) {
      return "new " + value.getClass().getSimpleName() + " " + elements(value);
    }
    throw new AssertionError("Write down how Java writes a " + value.getClass().getName() + ".");
  }

  private static String elements(Object array) {
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      Object element = Array.get(array, i);
      elements.add(element.getClass().isArray() ? elements(element) : literal(element));
    }
    return "{" + String.join(", ", elements) + "}";
  }
}
