package notebooks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A text in Markdown, as the page that a reader sees. */
final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer PAGE = HtmlRenderer.builder().build();
  private static final Pattern FORMULA =
      Pattern.compile("(?s)\\$\\$.*?\\$\\$|\\$(?=\\S)[^$\\n]*?(?<=\\S)\\$");

  private final Document page;

  /** Reads what an author wrote. */
  Markdown(String source) {
    page = Jsoup.parse(PAGE.render(PARSER.parse(source)));
  }

  /**
   * A heading.
   *
   * @param level 1 for a title, to 6
   * @param text without the marks of Markdown
   */
  record Heading(int level, String text) {

    private static Heading of(Element element) {
      return new Heading(element.tagName().charAt(1) - '0', element.text());
    }

    /** How an author writes it. */
    @Override
    public String toString() {
      return "#".repeat(level) + " " + text;
    }
  }

  /** From top to bottom. */
  List<Heading> headings() {
    return page.select("h1, h2, h3, h4, h5, h6").stream().map(Heading::of).toList();
  }

  /** The whole page. */
  Document page() {
    return page.clone();
  }

  /** Where its links and pictures lead. */
  List<String> targets() {
    return page.select("[href], [src]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
        .toList();
  }

  /** The names that html gives to places in it. */
  List<String> ids() {
    return page.select("[id]").eachAttr("id");
  }

  /**
   * The words for a reader, without code and formulas, and then those for whoever sees no picture.
   */
  String prose() {
    Document prose = page.clone();
    prose.select("pre, code").remove();
    String text =
        String.join(
            "\n",
            Stream.concat(
                    Stream.of(prose.wholeText()), page.select("[alt]").eachAttr("alt").stream())
                .toList());
    return FORMULA.matcher(text).replaceAll(" ");
  }
}
