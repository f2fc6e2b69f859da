package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read in this repository: the notebooks, and the documents beside them. */
class ReadingsTest {

  private static final Map<String, Spelling> SPELLINGS =
      Map.of("en", Spelling.of("en"), "es", Spelling.of("es"));

  @Nested
  @DisplayName("A notebook or a document")
  class Each {

    @ParameterizedTest
    @MethodSource("notebooks.ReadingsTest#readings")
    void isSpelledAsItsDictionarySays(Reading reading) {
      Spelling spelling = SPELLINGS.get(reading.language());

      assertThat(ProseRules.misspelledWords(reading, spelling)).as(reading.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notebooks.ReadingsTest#readings")
    void keepsItsVoiceDown(Reading reading) {
      assertThat(ProseRules.wrongTones(reading)).as(reading.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notebooks.ReadingsTest#readings")
    void hasItsHeadingsInOrder(Reading reading) {
      assertThat(FormRules.headingsOutOfOrder(reading)).as(reading.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notebooks.ReadingsTest#readings")
    void linksToPlacesThatExist(Reading reading) {
      assertThat(FormRules.brokenLinks(reading)).as(reading.toString()).isEmpty();
    }
  }

  @Nested
  @DisplayName("The list of our words")
  class OurWords {

    @ParameterizedTest
    @MethodSource("notebooks.ReadingsTest#languages")
    void isSortedAndHasEachWordOnce(String language) {
      assertThat(Spelling.ourWords(language))
          .doesNotHaveDuplicates()
          .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
    }

    @ParameterizedTest
    @MethodSource("notebooks.ReadingsTest#languages")
    void hasNoWordThatIsNotNeeded(String language) {
      List<String> written =
          readings()
              .filter(reading -> reading.language().equals(language))
              .flatMap(reading -> reading.passages().stream())
              .flatMap(passage -> Spelling.words(passage.text().prose()))
              .distinct()
              .toList();
      Spelling spelling = SPELLINGS.get(language);
      assertThat(Spelling.ourWords(language))
          .allSatisfy(our -> assertThat(written).anyMatch(word -> spelling.needs(our, word)));
    }
  }

  static Set<String> languages() {
    return SPELLINGS.keySet();
  }

  static Stream<Reading> readings() {
    return Stream.concat(NotebookFile.all().stream(), DocumentFile.all().stream());
  }
}
