package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read in this repository: the notebooks, and the documents beside them. */
class ReadingsTest {

  private static final List<String> OUR_WORDS = Spelling.ourWords();
  private static final Spelling SPELLING = Spelling.with(OUR_WORDS);

  @Nested
  @DisplayName("A notebook or a document")
  class Each {

    @ParameterizedTest
    @MethodSource("notebooks.ReadingsTest#readings")
    void isSpelledAsInBritain(Reading reading) {
      assertThat(ProseRules.misspelledWords(reading, SPELLING)).as(reading.toString()).isEmpty();
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

    @Test
    void isSortedAndHasEachWordOnce() {
      assertThat(OUR_WORDS)
          .doesNotHaveDuplicates()
          .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
    }

    @Test
    void hasNoWordThatIsNotNeeded() throws IOException {
      List<String> written =
          readings()
              .flatMap(reading -> reading.passages().stream())
              .flatMap(passage -> Spelling.words(passage.text().prose()))
              .distinct()
              .toList();
      assertThat(OUR_WORDS)
          .allSatisfy(our -> assertThat(written).anyMatch(word -> SPELLING.needs(our, word)));
    }
  }

  static Stream<Reading> readings() throws IOException {
    return Stream.concat(NotebookFile.series().stream(), DocumentFile.all().stream());
  }
}
