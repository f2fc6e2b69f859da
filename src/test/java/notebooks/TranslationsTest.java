package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import notebooks.Translation.Pair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a translator writes is all that is to be translated, and nothing else. */
@DisplayName("A translation")
class TranslationsTest {

  private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?s");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\n(.*?)```");
  private static final Pattern SUMMARY = Pattern.compile("<summary>(.*?)</summary>");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|]\\([^)]*\\)");
  private static final Pattern WITH_A_POINT = Pattern.compile("(?<![\\w.])\\d+\\.\\d+");
  private static final Pattern EXERCISE = Pattern.compile("(?m)^### \\w+\\.\\w+ ");

  @ParameterizedTest
  @MethodSource("translations")
  void hasEveryCellOfProseAndNoOther(Translation translation) {
    assertThat(translation.cells().keySet())
        .containsExactlyElementsOf(translation.english().prose().keySet());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void hasTheHeadingsTheFoldsAndTheCodeOfTheOriginal(Translation translation) {
    translation
        .english()
        .prose()
        .forEach(
            (cell, english) -> {
              String other = translation.cells().get(cell);
              assertThat(levels(other)).as(cell).isEqualTo(levels(english));
              assertThat(all(JAVA, other)).as(cell).isEqualTo(all(JAVA, english));
              assertThat(all(SUMMARY, other))
                  .as(cell)
                  .isEqualTo(all(SUMMARY, english).stream().map(said(translation)).toList());
            });
  }

  @ParameterizedTest
  @MethodSource("translations")
  void stillNamesTheNumberOfEachExercise(Translation translation) {
    translation
        .english()
        .prose()
        .forEach(
            (cell, english) ->
                assertThat(all(EXERCISE, translation.cells().get(cell)))
                    .as(cell)
                    .isEqualTo(all(EXERCISE, english)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void standsInItsNotebookAsItIs(Translation translation) {
    assertThat(translation.notebook().prose())
        .as("run `java Lab.java run --save %s`", translation)
        .isEqualTo(translation.cells());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void leavesTheJavaOfTheNotebookAsItIs(Translation translation) {
    assertThat(java(translation.notebook(), translation))
        .as("run `java Lab.java run --save %s`", translation)
        .isEqualTo(java(translation.english(), translation));
  }

  /** What Java prints as a value has a point, and stands so in the prose if a cell prints it. */
  @ParameterizedTest
  @MethodSource("translations")
  void writesNumbersAsItsLanguageDoes(Translation translation) {
    String printed =
        translation.notebook().outputs().stream().map(Output::text).collect(Collectors.joining());
    Set<String> values = Set.copyOf(all(WITH_A_POINT, printed));

    translation
        .cells()
        .forEach(
            (cell, text) -> {
              String prose = EXERCISE.matcher(CODE.matcher(text).replaceAll(" ")).replaceAll("");
              assertThat(all(WITH_A_POINT, prose))
                  .as(cell)
                  .allMatch(number -> values.contains(number) || number.equals(revealed(number)));
            });
  }

  /** That of the explanation of 2.2, which the notebook prints once a prediction stands. */
  private static String revealed(String number) {
    return Sheets.all().stream()
        .flatMap(sheet -> sheet.exercises().stream())
        .map(exercise -> exercise.answer().truth())
        .map(String::valueOf)
        .filter(number::equals)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysAllThatTheLibrarySays(String language) {
    assertThat(missing(language, SaidInSource.sentences())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void saysAllOfItsSheetUnderEachExercise(Translation translation) {
    Set<String> before = new HashSet<>();
    for (Exercise exercise : sheet(translation).exercises()) {
      List<String> said = texts(exercise).filter(before::add).toList();
      String part = exercise.number() + " " + exercise.question().id();
      assertThat(englishOf(translation, part)).as(part).containsExactlyInAnyOrderElementsOf(said);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysNothingThatNobodySaysInEnglish(String language) {
    Set<String> said = new HashSet<>(SaidInSource.texts());
    said.addAll(SaidInSource.sentences());
    translationsOf(language)
        .forEach(
            translation -> {
              sheet(translation)
                  .exercises()
                  .forEach(exercise -> texts(exercise).forEach(said::add));
              translation.english().codeCells().forEach(cell -> said.addAll(words(cell)));
              said.addAll(headings(translation.english()));
              said.addAll(words(translation.english().cells().get(0)));
              said.add(sheet(translation).title());
            });

    assertThat(Translation.words(language).keySet())
        .allMatch(
            english -> said.contains(english) || said.contains(english.replaceFirst("s$", "")));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysEachSentenceOnce(String language) {
    assertThat(pairs(language).map(Pair::english)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasAPlaceForEachValue(String language) {
    assertThat(pairs(language))
        .allSatisfy(
            pair ->
                assertThat(places(pair.other()))
                    .as(pair.other())
                    .isEqualTo(places(pair.english())));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keepsItsVoiceDown(String language) {
    assertThat(pairs(language).map(Pair::other)).noneMatch(said -> said.matches(".*(¡|\\p{L}!).*"));
  }

  static List<Translation> translations() {
    return Translation.all();
  }

  static Stream<String> languages() {
    return translations().stream().map(Translation::language).distinct();
  }

  private static Stream<Translation> translationsOf(String language) {
    return translations().stream().filter(each -> each.language().equals(language));
  }

  private static Stream<Pair> pairs(String language) {
    return translationsOf(language).flatMap(translation -> translation.pairs().stream());
  }

  private static List<String> missing(String language, Set<String> said) {
    return said.stream()
        .filter(english -> !Translation.words(language).containsKey(english))
        .filter(english -> english.matches("(?s).*\\p{L}.*"))
        .sorted()
        .toList();
  }

  private static List<String> englishOf(Translation translation, String part) {
    return translation.pairs().stream()
        .filter(pair -> pair.part().equals(part))
        .map(Pair::english)
        .toList();
  }

  private static Sheet sheet(Translation translation) {
    return Sheets.numbered(translation.english().number());
  }

  /** What the sheet says of an exercise, and what would give its answer away. */
  private static Stream<String> texts(Exercise exercise) {
    Stream<String> slips =
        exercise.misconceptions().stream().flatMap(slip -> Stream.of(slip.name(), slip.help()));
    return Stream.of(
            Stream.of(exercise.question().text()),
            exercise.answer().words().stream(),
            exercise.hints().stream(),
            slips,
            exercise.page().givenAwayBy().stream().filter(phrase -> phrase.matches(".*[a-z]{2}.*")))
        .flatMap(each -> each);
  }

  /** The headings of the notebook's parts, the names of its folds, and its title. */
  private static List<String> headings(NotebookFile notebook) {
    return Stream.concat(
            notebook.headingTexts().stream(),
            notebook.prose().values().stream().flatMap(text -> all(SUMMARY, text).stream()))
        .toList();
  }

  private static List<String> words(Cell cell) {
    return Pattern.compile("\\p{L}+")
        .matcher(cell.source())
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static UnaryOperator<String> said(Translation translation) {
    return english -> Translation.words(translation.language()).getOrDefault(english, english);
  }

  /** The cells of Java but for the first, with the words for people in the notebook's language. */
  private static List<String> java(NotebookFile notebook, Translation translation) {
    List<String> names = translation.english().cellNames();
    List<Pair> inCode =
        translation.pairs().stream().filter(pair -> names.contains(pair.part())).toList();
    return notebook.codeCells().stream()
        .skip(1)
        .map(cell -> withoutWords(cell.source(), inCode))
        .toList();
  }

  private static String withoutWords(String source, List<Pair> words) {
    String without = source;
    for (Pair pair : words) {
      without = without.replace(pair.english(), "…").replace(pair.other(), "…");
    }
    return without;
  }

  private static List<Integer> levels(String markdown) {
    return new Markdown(markdown).headings().stream().map(Markdown.Heading::level).toList();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.groupCount() > 0 ? found.group(1) : found.group())
        .toList();
  }

  /** Which value stands where: the first, the second, …, however they are ordered. */
  private static List<Integer> places(String said) {
    int[] next = {0};
    return PLACE
        .matcher(said)
        .results()
        .map(place -> place.group(1) == null ? ++next[0] : Integer.parseInt(place.group(1)))
        .sorted()
        .toList();
  }
}
