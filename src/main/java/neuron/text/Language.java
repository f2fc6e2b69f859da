package neuron.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/**
 * The language in which the library speaks to a learner. Its sentences stand in the code, in
 * English; a translation is found by the English sentence, and what has none is said in English.
 *
 * <p>A kernel runs one notebook, which says its language in its first cell. That of the system does
 * not count.
 */
public final class Language {

  private static final String FOLDER = "/neuron/languages/";
  private static final Pattern PAIR = Pattern.compile("(?m)^- en: (.*)\\r?\\n {2}\\w+: (.*)$");

  private static volatile Language spoken = new Language("en", Map.of());

  private final String code;
  private final Map<String, String> words;

  /** What stands between the whole number and its decimals. */
  private final String decimalMark;

  /** What stands between the numbers of a list in brackets. */
  private final String listMark;

  private Language(String code, Map<String, String> words) {
    this.code = code;
    this.words = words;
    decimalMark = middle("0.5", 1);
    listMark = middle("(1, 2)", 2);
  }

  /** What a translation of some numbers has between the first and the last of its signs. */
  private String middle(String numbers, int rim) {
    String written = words.getOrDefault(numbers, numbers);
    return written.substring(rim, written.length() - rim);
  }

  /**
   * A sentence in the language that is spoken.
   *
   * @param english the sentence, with %s where a value is to be put in
   * @param values what is put in; without any, a % in the sentence is one
   */
  public static String say(String english, Object... values) {
    String sentence = spoken.words.getOrDefault(english, english);
    return values.length == 0 ? sentence : sentence.formatted(values);
  }

  /** The code of the language that is spoken, such as "es". */
  public static String code() {
    return spoken.code;
  }

  /** A number as a sentence writes it, of how Java writes it: 0.5. */
  public static String number(String plain) {
    return plain.replace(".", spoken.decimalMark);
  }

  /** What stands between the numbers of a list in brackets: a comma, unless decimals have it. */
  public static String listMark() {
    return spoken.listMark;
  }

  /**
   * Speaks another language from now on.
   *
   * @param code of the language, such as "es", or "en" for English
   * @throws BadInput if the lesson does not speak it
   */
  public static void speak(String code) {
    List<String> all = all();
    BadInput.when(
        !all.contains(code),
        "The lesson does not speak \"%s\": choose one of %s.",
        code,
        String.join(", ", all));
    spoken = new Language(code, code.equals("en") ? Map.of() : pairs(translation(code)));
  }

  /** The codes of all languages, English first. */
  static List<String> all() {
    return Stream.concat(Stream.of("en"), text("list.txt").lines()).toList();
  }

  private static Map<String, String> pairs(String translation) {
    Map<String, String> words = new HashMap<>();
    for (Matcher pair = PAIR.matcher(translation); pair.find(); ) {
      words.put(pair.group(1), pair.group(2));
    }
    return words;
  }

  /** It is packed as the classes are, so that who opens the jar does not read the exercises. */
  private static String translation(String code) {
    try (InputStream packed = Language.class.getResourceAsStream(FOLDER + code + ".words")) {
      return new String(new InflaterInputStream(packed).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of the lesson is damaged: build it again.", e);
    }
  }

  private static String text(String name) {
    try (InputStream text = Language.class.getResourceAsStream(FOLDER + name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of the lesson is damaged: build it again.", e);
    }
  }
}
