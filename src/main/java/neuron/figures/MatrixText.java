package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.Collectors;
import neuron.Layer;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Theme;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * The numbers of a layer below a panel: its matrix in brackets and its bias, if it has one.
 *
 * @param name of the matrix
 * @param panel below which they stand
 */
record MatrixText(String name, Layer layer, Rectangle2D panel) {

  private static final double FIRST_ROW = 42;
  private static final double ROW = 18;
  private static final double BRACKET = 5;
  private static final double NARROW = 120;

  /** Paints the name beside the matrix, or above it where the panel is narrow. */
  void paint(Graphics2D g) {
    boolean narrow = panel.getWidth() < NARROW;
    String equals = name + " =";
    double nameWidth = narrow ? 0 : Label.width(equals, LineNames.FONT) + 10;
    double column = Math.min(widest() + 20, (panel.getWidth() + 10 - nameWidth) / 2);
    double left = panel.getCenterX() - nameWidth / 2 - column;
    double top = panel.getMaxY() + FIRST_ROW + (narrow ? ROW + 8 : 0);
    if (narrow) {
      double middle = panel.getMaxY() + FIRST_ROW - 3;
      Label.centredAt(panel.getCenterX(), middle, equals, LineNames.FONT, Theme.INK).paint(g);
    } else {
      Label.leftAt(left, top + ROW / 2, equals, LineNames.FONT, Theme.INK).paint(g);
    }
    paintMatrix(g, left + nameWidth, top, column);
    if (hasBias(layer)) {
      paintBias(g, top + 2 * ROW + 8);
    }
  }

  private void paintMatrix(Graphics2D g, double left, double top, double column) {
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        Label.fitted(
                left + (j + 0.5) * column,
                top + i * ROW,
                Numbers.text(layer.weights()[i][j]),
                Theme.regular(13),
                Theme.INK,
                column - 6)
            .paint(g);
      }
    }
    paintBracket(g, left, top, BRACKET);
    paintBracket(g, left + 2 * column, top, -BRACKET);
  }

  private void paintBias(Graphics2D g, double middle) {
    Label.fitted(
            panel.getCenterX(),
            middle,
            "b = " + Words.point(layer.bias()),
            Theme.regular(13),
            Theme.INK,
            panel.getWidth() + 10)
        .paint(g);
  }

  private double widest() {
    return Arrays.stream(layer.weights())
        .flatMapToDouble(Arrays::stream)
        .map(weight -> Label.width(Numbers.text(weight), Theme.regular(13)))
        .max()
        .orElse(0);
  }

  private static void paintBracket(Graphics2D g, double x, double top, double inwards) {
    Path2D bracket = new Path2D.Double();
    bracket.moveTo(x + inwards, top - 10);
    bracket.lineTo(x, top - 10);
    bracket.lineTo(x, top + ROW + 10);
    bracket.lineTo(x + inwards, top + ROW + 10);
    Theme.draw(g, bracket, Theme.MUTED, new BasicStroke(1.3f));
  }

  /** The matrix in a sentence: W₁ with the rows (1, 0.5) and (0, 1). */
  static String said(String name, Layer layer) {
    String rows =
        Arrays.stream(layer.weights()).map(Words::point).collect(Collectors.joining(" and "));
    String bias = hasBias(layer) ? " and the bias " + Words.point(layer.bias()) : "";
    return name + " with the rows " + rows + bias;
  }

  private static boolean hasBias(Layer layer) {
    return Arrays.stream(layer.bias()).anyMatch(b -> b != 0);
  }
}
