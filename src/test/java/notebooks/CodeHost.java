package notebooks;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * How a page of a code host shows a notebook: no scripts, no styles, no controls, and of attributes
 * only those that lead somewhere or describe.
 */
final class CodeHost {

  /** Any address: a host knows where a notebook lies. */
  private static final String ADDRESS = "https://host.example/lesson/notebooks/";

  private static final Cleaner CLEANER =
      new Cleaner(
          Safelist.relaxed()
              .addTags("figure", "figcaption", "details", "summary")
              .addAttributes("th", "scope")
              .addProtocols("img", "src", "data")
              .preserveRelativeLinks(true));

  private CodeHost() {}

  /** A cell of prose. */
  static Document prose(Cell cell) {
    Document page = new Markdown(cell.source()).page();
    page.setBaseUri(ADDRESS);
    return CLEANER.clean(page);
  }

  /** An output that is html. */
  static Document html(String html) {
    return CLEANER.clean(Jsoup.parse(html, ADDRESS));
  }

  /** A figure. */
  static Document figure(FigureOutput figure) {
    return html(figure.html());
  }

  /** The cells of prose, from top to bottom. */
  static List<Document> prose(NotebookFile notebook) {
    return notebook.markdownCells().stream().map(CodeHost::prose).toList();
  }

  /** The outputs that are html, from top to bottom. */
  static List<Document> html(NotebookFile notebook) {
    return notebook.outputs().stream()
        .filter(output -> output.forms().containsKey(Output.HTML))
        .map(output -> html(output.forms().get(Output.HTML)))
        .toList();
  }
}
