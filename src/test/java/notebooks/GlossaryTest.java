package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import neuron.Activations;
import org.junit.jupiter.api.Test;

/**
 * Each term of the glossary is linked from where a learner first meets it, and from there alone.
 */
class GlossaryTest {

  private static final Pattern LINK = Pattern.compile("\\.\\./docs/glossary\\.md#([\\w-]+)");
  private static final Pattern ENTRY = Pattern.compile("(?m)^<a id=\"([\\w-]+)\"></a>\\*\\*");
  private static final Pattern TERM = Pattern.compile("(?m)^<a id=[^>]*></a>\\*\\*(.+?)\\.\\*\\*");
  private static final Pattern BARE_ENTRY = Pattern.compile("(?m)^\\*\\*.*");

  @Test
  void isLinkedTermByTermFromTheNotebooks() throws IOException {
    List<String> links = found(LINK, prose());
    List<String> entries = found(ENTRY, glossary());

    assertThat(links)
        .as("the links to terms without an entry in docs/glossary.md")
        .filteredOn(term -> !entries.contains(term))
        .isEmpty();
    assertThat(entries)
        .as("the entries of docs/glossary.md to which no notebook links")
        .filteredOn(term -> !links.contains(term))
        .isEmpty();
    assertThat(entries)
        .as("the entries of docs/glossary.md that stand there twice")
        .filteredOn(term -> Collections.frequency(entries, term) > 1)
        .isEmpty();
    assertThat(links)
        .as("the terms that are linked twice")
        .filteredOn(term -> Collections.frequency(links, term) > 1)
        .isEmpty();
  }

  @Test
  void hasNoTermThatCannotBeLinked() throws IOException {
    assertThat(BARE_ENTRY.matcher(glossary()).results().map(MatchResult::group)).isEmpty();
  }

  @Test
  void explainsEachActivationOfTheGallery() throws IOException {
    List<String> terms = found(TERM, glossary().toLowerCase(Locale.ROOT));

    assertThat(Activations.all())
        .as("the activations without an entry in docs/glossary.md")
        .filteredOn(sigma -> !terms.contains(sigma.name().toLowerCase(Locale.ROOT)))
        .isEmpty();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String glossary() throws IOException {
    return Files.readString(Path.of("docs", "glossary.md"));
  }

  private static String prose() throws IOException {
    StringBuilder prose = new StringBuilder();
    for (NotebookFile notebook : NotebookFile.series()) {
      notebook.markdownCells().forEach(cell -> prose.append(cell.source()).append("\n"));
    }
    return prose.toString();
  }
}
