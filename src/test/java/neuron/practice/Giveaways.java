package neuron.practice;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neuron.practice.answers.Answer;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Word;
import notebooks.NotebookFile;
import notebooks.Translation;

/**
 * What gives the answer of a prediction away: the phrases that its sheet names, or else the answer
 * itself, where nothing but the answer looks like it.
 *
 * @param number of the prediction
 * @param answer what is right
 * @param phrases regular expressions; none where the answer is looked for
 */
record Giveaways(String number, Answer answer, List<String> phrases) {

  /** Below this, a whole number stands in too many sentences that give nothing away. */
  private static final int SMALL = 13;

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.]*\\d)");
  private static final Pattern CODE_SPAN = Pattern.compile("`[^`\\n]*`");

  static Giveaways of(Exercise prediction) {
    return new Giveaways(prediction.number(), prediction.answer(), prediction.page().givenAwayBy());
  }

  /** Where a text gives the answer away in the language of its notebook. */
  List<String> in(NotebookFile notebook, String text) {
    Map<String, String> words = Translation.words(notebook.language());
    List<String> here = phrases.stream().map(phrase -> words.getOrDefault(phrase, phrase)).toList();
    return new Giveaways(number, answer, here).in(notebook.withPoints(text));
  }

  /** Where a text gives the answer away. */
  List<String> in(String text) {
    String plain = text.replace('−', '-');
    if (!phrases.isEmpty()) {
      return phrases.stream()
          .flatMap(phrase -> found(phrase.replace('−', '-'), plain))
          .distinct()
          .toList();
    }
    if (answer instanceof Word word) {
      return found(
              "\\b" + Pattern.quote(word.truth()) + "\\b", CODE_SPAN.matcher(plain).replaceAll(" "))
          .toList();
    }
    if (answer.truth() instanceof Double) {
      return alike(truth(), plain);
    }
    return found(list(), plain).toList();
  }

  private double truth() {
    double truth = (double) answer.truth();
    boolean isDistinctive =
        truth == Math.rint(truth)
            ? Math.abs(truth) >= SMALL
            : new BigDecimal(Double.toString(truth)).stripTrailingZeros().precision() > 1;
    if (!isDistinctive) {
      throw new AssertionError(
          "%s: %s stands in many sentences. Name on the sheet what gives it away, by givenAwayBy."
              .formatted(number, truth));
    }
    return truth;
  }

  /** The numbers that are the true one, rounded to two digits or more. */
  private static List<String> alike(double truth, String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(
            written ->
                isRoundingOf(new BigDecimal(written), new BigDecimal(Double.toString(truth))))
        .toList();
  }

  private static boolean isRoundingOf(BigDecimal written, BigDecimal truth) {
    boolean isLongEnough = written.precision() > 1 || truth.scale() <= 0;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-written.scale());
    BigDecimal off = written.subtract(truth).abs().multiply(BigDecimal.valueOf(2));
    return isLongEnough && off.compareTo(unit) <= 0;
  }

  /** A regular expression for the numbers of a list or a matrix in a row. */
  private String list() {
    return numbers(answer.truth())
        .mapToObj(Giveaways::written)
        .collect(joining("[^\\d-]{1,4}", "(?<![\\d.])", "(?![\\d.]*\\d)"));
  }

  private static DoubleStream numbers(Object truth) {
    return truth instanceof double[][] rows
        ? Arrays.stream(rows).flatMapToDouble(Arrays::stream)
        : Arrays.stream((double[]) truth);
  }

  private static String written(double value) {
    String text = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    return text.replace(".", "\\.") + (value == Math.rint(value) ? "(?:\\.0)?" : "\\d*");
  }

  private static Stream<String> found(String regex, String text) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .results()
        .map(MatchResult::group);
  }
}
