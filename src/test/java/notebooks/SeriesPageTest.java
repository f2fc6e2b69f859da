package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page that a visitor sees in the folder of the notebooks: a row for each, which says what the
 * notebook says of itself. With {@code -Dthumbnails=write} the small pictures are made again.
 */
class SeriesPageTest {

  private static final Path PAGE = NotebookFile.FOLDER.resolve("README.md");
  private static final boolean WRITE = "write".equals(System.getProperty("thumbnails"));

  @Test
  void hasARowForEachNotebookInTheirOrder() throws IOException {
    List<String> names = series().map(NotebookFile::toString).toList();

    assertThat(rows().map(SeriesPageTest::notebook).toList()).isEqualTo(names);
  }

  @ParameterizedTest
  @MethodSource("series")
  void saysTheTitleThePromiseAndTheMinutesOfANotebook(NotebookFile notebook) throws IOException {
    Opening opening = Opening.of(notebook);

    assertThat(row(notebook))
        .as("the row of %s in %s", notebook, PAGE)
        .contains("[" + opening.title() + "](" + notebook + ")")
        .contains("| " + opening.promise() + " | " + opening.minutes() + " |");
  }

  @ParameterizedTest
  @MethodSource("series")
  void showsAFigureOfANotebook(NotebookFile notebook) throws IOException {
    Element image = image(row(notebook));
    assertThat(image).as("the picture in the row of %s in %s", notebook, PAGE).isNotNull();
    Thumbnail thumbnail = new Thumbnail(figure(notebook, image.attr("alt")));
    Path file = NotebookFile.FOLDER.resolve(image.attr("src")).normalize();
    if (WRITE) {
      thumbnail.writeTo(file);
    }

    assertThat(file).as("the small picture of %s; -Dthumbnails=write makes it", notebook).exists();
    assertThat(PictureDifference.between(ImageIO.read(file.toFile()), thumbnail.picture()))
        .isLessThanOrEqualTo(PictureDifference.TOLERANCE);
  }

  private static FigureOutput figure(NotebookFile notebook, String sentence) {
    return notebook.figures().stream()
        .filter(figure -> figure.sentence().lines().findFirst().orElse("").equals(sentence))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(notebook + " has no figure with the sentence: " + sentence));
  }

  private static String row(NotebookFile notebook) throws IOException {
    return rows().filter(row -> notebook(row).equals(notebook.toString())).findFirst().orElse("");
  }

  private static Stream<String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| <a "));
  }

  private static String notebook(String row) {
    return Jsoup.parseBodyFragment(row).select("a").attr("href");
  }

  private static Element image(String row) {
    return Jsoup.parseBodyFragment(row).select("img").first();
  }

  static Stream<NotebookFile> series() throws IOException {
    return NotebookFile.series().stream();
  }
}
