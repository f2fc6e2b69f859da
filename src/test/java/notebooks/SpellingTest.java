package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that the prose is spelled as in Britain, but for the words of our list. */
class SpellingTest {

  private static final Spelling SPELLING = Spelling.with(List.of("ReLU", "tanh"));

  @Nested
  class Accepts {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The neuron's colour: you don't recognise it.",
          "A straight-line mixture, “well-known”; an ’apostrophe’.",
          "Tanh and ReLU, tanh’s slope, the learner’s guess.",
          "**We**ights and [wei_gh_ts](weights.md)"
        })
    void britishWordsAndOurs(String prose) {
      assertThat(misspelled(prose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "`wieght`",
          "```java\nint wieght;\n```",
          "    int wieght;",
          "<code>wieght</code>",
          "$\\wieght + wieght$",
          "$$\nwieght\n$$",
          "<!-- wieght -->",
          "<span class=\"wieght\">weight</span>",
          "[weight](wieght.md)",
          "https://wieght.org/wieght",
          "wieght.ipynb, src/wieght.txt",
          "wieght_2, wieght2, w₁x₁ + e⁻ᶻ, xᵢ, σ"
        })
    void whatIsNotProse(String prose) {
      assertThat(misspelled(prose)).isEmpty();
    }
  }

  @Nested
  class Reports {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A wieght.",
          "# The wieght",
          "- **wieght**,",
          "| wieght | 1 |",
          "a/wieght",
          "<details>\n<summary>The wieght</summary>\n\nOne.\n\n</details>",
          "[wieght](weight.md)",
          "![a wieght](weight.png)",
          "<img src=\"weight.png\" alt=\"a wieght\">",
          "wieght-free"
        })
    void aWordThatNoDictionaryHas(String prose) {
      assertThat(misspelled(prose))
          .containsExactly("draft.ipynb, cell 2: \"wieght\", perhaps \"weight\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"color", "analyze", "relu", "TANH", "ReLUs", "neuron'll"})
    void anotherSpellingOfAWord(String word) {
      assertThat(misspelled(word)).hasSize(1);
    }

    @Test
    void aWordThatIsNearNoOther() {
      assertThat(misspelled("Qwxzvkjq")).containsExactly("draft.ipynb, cell 2: \"Qwxzvkjq\"");
    }

    @Test
    void aWordOnceForItsCell() {
      assertThat(misspelled("A wieght is a wieght.")).hasSize(1);
    }

    @Test
    void aWordInADocument(@TempDir Path folder) throws IOException {
      Path file = Files.writeString(folder.resolve("guide.md"), "A wieght.");
      assertThat(ProseRules.misspelledWords(DocumentFile.read(file), SPELLING))
          .containsExactly(file + ": \"wieght\", perhaps \"weight\"");
    }
  }

  @Nested
  class NeedsAWordOfOurs {

    @Test
    void thatNoDictionaryHas() {
      assertThat(SPELLING.needs("ReLU", "ReLU's")).isTrue();
    }

    @Test
    void butNoneThatTheDictionaryHas() {
      assertThat(SPELLING.needs("colour", "colour")).isFalse();
    }

    @Test
    void butNoneForAnotherWord() {
      assertThat(SPELLING.needs("ReLU", "ELU")).isFalse();
    }
  }

  private List<String> misspelled(String prose) {
    return ProseRules.misspelledWords(new Draft().code("a").markdown(prose).unwritten(), SPELLING);
  }
}
