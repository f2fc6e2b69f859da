package neuron.page;

import java.util.ArrayList;
import java.util.List;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;
import neuron.text.BadInput;

/**
 * Words and numbers in rows and columns.
 *
 * <p>As the last expression of a cell, or given to {@link Notebook#show}, it appears on the page.
 *
 * @param caption one sentence that says what the table holds; not blank
 * @param head the names of the columns, that over the names of the rows first
 * @param rows each as long as the head: the row's name, then its entries
 */
public record Table(String caption, List<String> head, List<List<String>> rows) {

  private static final String BETWEEN = "   ";

  static {
    Kernel.current().render(Table.class, Table::output);
  }

  /**
   * Checks and copies what it is given.
   *
   * @throws BadInput if the caption is blank, or a row is longer or shorter than the head
   */
  public Table {
    BadInput.when(
        caption == null || caption.isBlank(),
        "The caption of a table is blank: write what the table holds.");
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      BadInput.when(
          row.size() != head.size(),
          "The row %s has %s entries, but the head has %s: give both the same.",
          row,
          row.size(),
          head.size());
    }
  }

  /** The table in letters of one width, the caption on top. */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>(List.of(head));
    lines.addAll(rows);
    StringBuilder text = new StringBuilder(caption);
    for (List<String> line : lines) {
      StringBuilder padded = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        padded
            .append(line.get(i))
            .append(" ".repeat(width(i) - line.get(i).length()))
            .append(BETWEEN);
      }
      text.append('\n').append(padded.toString().stripTrailing());
    }
    return text.toString();
  }

  private int width(int column) {
    return Math.max(
        head.get(column).length(),
        rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  MimeBundle output() {
    return MimeBundle.of(html(), toString());
  }

  private String html() {
    StringBuilder html = new StringBuilder("<table>\n<caption>");
    html.append(MimeBundle.escaped(caption)).append("</caption>\n<tr>");
    head.forEach(name -> html.append(cell("th scope=\"col\"", name)));
    for (List<String> row : rows) {
      html.append("</tr>\n<tr>").append(cell("th scope=\"row\"", row.get(0)));
      row.stream().skip(1).forEach(entry -> html.append(cell("td", entry)));
    }
    return html.append("</tr>\n</table>\n").toString();
  }

  private static String cell(String tag, String text) {
    return "<%s>%s</%s>".formatted(tag, MimeBundle.escaped(text), tag.substring(0, 2));
  }
}
