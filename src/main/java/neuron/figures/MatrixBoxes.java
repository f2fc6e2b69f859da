package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import neuron.draw.Label;
import neuron.draw.Theme;
import neuron.text.Numbers;

/**
 * A matrix as a grid of boxes. Of many rows or columns the first ones and the last are drawn, with
 * dots between them.
 *
 * @param left its left edge
 * @param middle the height of its middle
 * @param cell how wide each box is
 */
record MatrixBoxes(double left, double middle, double cell, int rows, int columns) {

  private static final int MOST_ROWS = 8;
  private static final int MOST_COLUMNS = 6;
  private static final double ROW = 24;
  private static final float SMALLEST = 9.5f;
  private static final double INSIDE = 2;
  private static final Font NUMBER = Theme.regular(13);

  /** How many places a number of columns takes. */
  static int columnsDrawn(int columns) {
    return Math.min(MOST_COLUMNS, columns);
  }

  /** How many places a number of rows takes. */
  static int rowsDrawn(int rows) {
    return Math.min(MOST_ROWS, rows);
  }

  /** Whether a number can be read in a box. */
  static boolean fits(double value, double cell) {
    return canBeRead(text(value), cell - 2 * INSIDE);
  }

  /** Whether a text within a width is large enough to be read. */
  static boolean canBeRead(String text, double width) {
    return Label.width(text, NUMBER.deriveFont(SMALLEST)) <= width;
  }

  double right() {
    return left + cell * columnsDrawn(columns);
  }

  double centre() {
    return (left + right()) / 2;
  }

  double top() {
    return middle - ROW * rowsDrawn(rows) / 2;
  }

  double bottom() {
    return middle + ROW * rowsDrawn(rows) / 2;
  }

  /**
   * Paints the boxes.
   *
   * @param numbers as many rows and columns, none of them left out; or null for empty boxes
   */
  void paint(Graphics2D g, Color rim, double[][] numbers) {
    for (int i = 0; i < rowsDrawn(rows); i++) {
      for (int j = 0; j < columnsDrawn(columns); j++) {
        double x = left + j * cell;
        double y = top() + i * ROW;
        boolean rowsLeftOut = isLeftOut(i, rows, MOST_ROWS);
        boolean columnsLeftOut = isLeftOut(j, columns, MOST_COLUMNS);
        if (rowsLeftOut || columnsLeftOut) {
          paintDots(g, x + cell / 2, y + ROW / 2, columnsLeftOut ? 7 : 0, rowsLeftOut ? 7 : 0);
        } else {
          paintBox(g, x, y, rim);
          if (numbers != null) {
            paintNumber(g, x + cell / 2, y + ROW / 2, numbers[i][j]);
          }
        }
      }
    }
  }

  /** Whether dots stand at a place, the last but one of those that are drawn. */
  private static boolean isLeftOut(int place, int count, int most) {
    return count > most && place == most - 2;
  }

  private void paintBox(Graphics2D g, double x, double y, Color rim) {
    Rectangle2D box = new Rectangle2D.Double(x, y, cell, ROW);
    Theme.fill(g, box, Color.WHITE);
    Theme.draw(g, box, rim, new BasicStroke(1.3f));
  }

  private void paintNumber(Graphics2D g, double x, double y, double value) {
    Label.fitted(x, y, text(value), NUMBER, Theme.INK, cell - 2 * INSIDE).paint(g);
  }

  private static void paintDots(Graphics2D g, double x, double y, double right, double down) {
    g.setColor(Theme.MUTED);
    for (int dot = -1; dot <= 1; dot++) {
      g.fill(new Ellipse2D.Double(x - 1.5 + dot * right, y - 1.5 + dot * down, 3, 3));
    }
  }

  /** A box without a value has a stroke in it. */
  private static String text(double value) {
    return Double.isNaN(value) ? "–" : Numbers.text(value);
  }
}
