package runtime.compiler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.IProblemFactory;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblem;

/**
 * The compiler's sentences in English, read from its own file. The compiler reads it as a bundle,
 * which the page has not.
 */
final class Sentences implements IProblemFactory {

  private static final String FILE =
      "org/eclipse/jdt/internal/compiler/problem/messages.properties";

  /** The number of the words that stand before a sentence about a type that is missing. */
  private static final int MISSING_TYPE = 514;

  private static Map<Integer, String> all;

  /** All of them, by the numbers that {@link IProblem} gives them. */
  private static Map<Integer, String> all() {
    if (all == null) {
      all = read();
    }
    return all;
  }

  private static Map<Integer, String> read() {
    Map<Integer, String> sentences = new HashMap<>();
    try (InputStream file = Compiler.class.getClassLoader().getResourceAsStream(FILE)) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.ISO_8859_1));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int sign = line.indexOf('=');
        if (sign > 0 && line.charAt(0) != '#') {
          int number = Integer.parseInt(line.substring(0, sign).trim());
          sentences.put(number, unescaped(line.substring(sign + 1).stripLeading()));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("The compiler's sentences cannot be read.", e);
    }
    return sentences;
  }

  private static String unescaped(String text) {
    return text.replace("\\\\", "\\");
  }

  @Override
  public CategorizedProblem createProblem(
      char[] file,
      int id,
      String[] arguments,
      String[] shown,
      int severity,
      int from,
      int to,
      int line,
      int column) {
    return createProblem(file, id, arguments, 0, shown, severity, from, to, line, column);
  }

  @Override
  public CategorizedProblem createProblem(
      char[] file,
      int id,
      String[] arguments,
      int elaboration,
      String[] shown,
      int severity,
      int from,
      int to,
      int line,
      int column) {
    String message = getLocalizedMessage(id, elaboration, shown);
    return new DefaultProblem(file, message, id, arguments, severity, from, to, line, column);
  }

  @Override
  public Locale getLocale() {
    return Locale.ENGLISH;
  }

  @Override
  public String getLocalizedMessage(int id, String[] arguments) {
    return getLocalizedMessage(id, 0, arguments);
  }

  @Override
  public String getLocalizedMessage(int id, int elaboration, String[] arguments) {
    String template = all().getOrDefault(id & IProblem.IgnoreCategoriesMask, "");
    if (elaboration != 0) {
      template = template.replace("{0}", all().getOrDefault(elaboration, ""));
    }
    template = template.replace("''", "'");
    if (arguments == null) {
      return template;
    }
    String before = id < 0 ? all().get(MISSING_TYPE) : "";
    return before + filled(template, arguments);
  }

  private static String filled(String template, String[] arguments) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      int place = close == open + 2 ? template.charAt(open + 1) - '0' : -1;
      if (place < 0 || place >= arguments.length) {
        filled.append(template, done, open + 1);
        done = open + 1;
      } else {
        filled.append(template, done, open).append(arguments[place]);
        done = close + 1;
      }
    }
    return filled.append(template.substring(done)).toString();
  }
}
