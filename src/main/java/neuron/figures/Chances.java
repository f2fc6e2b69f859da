package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Theme;
import neuron.text.BadInput;
import neuron.text.Numbers;

/**
 * Scores on the left and the chances that were made of them on the right, a row for each name.
 *
 * <p>The axes are always the same, so that under a slider over a score nothing moves but the bars
 * and their numbers.
 */
final class Chances implements Drawing {

  private static final int MOST = 12;

  /** Scores further out end at the edge; their number says how far they go. */
  private static final double REACH = 6;

  private static final double TOP = 76;
  private static final double BOTTOM = 338;
  private static final double HEADS = 58;
  private static final double NAMES = 104;
  private static final double ZERO = 196;
  private static final double UNIT = 11.5;
  private static final double NUMBERS = 312;
  private static final double ARROW = 344;
  private static final double CHANCES = 388;
  private static final double ALL = 180;
  private static final double THICK = 0.62;

  private final List<String> names;
  private final double[] scores;
  private final double[] chances;

  Chances(List<String> names, double[] scores, double[] chances) {
    this.names = names(names);
    this.scores = row("score", scores);
    this.chances = row("chance", chances);
  }

  @Override
  public String title() {
    return "%s scores become %s chances".formatted(names.size(), names.size());
  }

  @Override
  public void paint(Graphics2D g) {
    paintHead(g, ZERO, "score");
    paintHead(g, CHANCES + ALL / 2, "chance, together " + Numbers.text(sum()));
    paintZeros(g);
    for (int i = 0; i < names.size(); i++) {
      paintRow(g, i);
    }
  }

  private static void paintHead(Graphics2D g, double x, String text) {
    Label.centredAt(x, HEADS, text, Theme.regular(13), Theme.INK).paint(g);
  }

  private static void paintZeros(Graphics2D g) {
    for (double x : new double[] {ZERO, CHANCES}) {
      Line2D line = new Line2D.Double(x, TOP - 6, x, BOTTOM + 4);
      Theme.draw(g, line, Theme.ZERO, new BasicStroke(1.4f));
    }
  }

  private void paintRow(Graphics2D g, int i) {
    double middle = middle(i);
    boolean most = chances[i] == Arrays.stream(chances).max().orElseThrow();
    Label.rightAt(NAMES, middle, names.get(i), Theme.strong(12), Theme.INK).paint(g);
    double reach = UNIT * Math.max(-REACH, Math.min(REACH, scores[i]));
    paintBar(g, Math.min(ZERO, ZERO + reach), middle, Math.abs(reach), Theme.MUTED);
    Label.rightAt(NUMBERS, middle, Numbers.text(scores[i]), Theme.regular(12), Theme.MUTED)
        .paint(g);
    Label.centredAt(ARROW, middle, "→", Theme.regular(13), Theme.MUTED).paint(g);
    double share = ALL * Math.max(0, Math.min(1, chances[i]));
    paintBar(g, CHANCES, middle, share, most ? Theme.VERMILLION : Theme.BLUE);
    Label.leftAt(
            CHANCES + share + 8,
            middle,
            Numbers.text(chances[i]),
            most ? Theme.strong(12) : Theme.regular(12),
            most ? Theme.VERMILLION : Theme.BLUE)
        .paint(g);
  }

  private void paintBar(Graphics2D g, double left, double middle, double width, Color colour) {
    double height = THICK * (BOTTOM - TOP) / names.size();
    Theme.fill(g, new Rectangle2D.Double(left, middle - height / 2, width, height), colour);
  }

  private double middle(int i) {
    return TOP + (i + 0.5) * (BOTTOM - TOP) / names.size();
  }

  private double sum() {
    return Math.rint(Arrays.stream(chances).sum() * 1e9) / 1e9;
  }

  @Override
  public String sentence() {
    int most = place(chances);
    return "Of %s scores the largest is %s, of %s, and its chance is %s; all chances together make %s."
        .formatted(
            names.size(),
            Numbers.text(scores[place(scores)]),
            names.get(place(scores)),
            Numbers.text(chances[most]),
            Numbers.text(sum()));
  }

  private static int place(double[] row) {
    int most = 0;
    for (int i = 1; i < row.length; i++) {
      most = row[i] > row[most] ? i : most;
    }
    return most;
  }

  private static List<String> names(List<String> names) {
    BadInput.when(
        names == null
            || names.size() < 2
            || names.size() > MOST
            || names.stream().anyMatch(Objects::isNull),
        "The figure shows 2 to %s names, but got %s: give it as many as there are scores.",
        MOST,
        names);
    return List.copyOf(names);
  }

  private double[] row(String kind, double[] row) {
    BadInput.when(
        row == null || row.length != names.size(),
        "There are %s names and %s: give each name its %s.",
        names.size(),
        row == null ? "no " + kind + "s" : row.length + " " + kind + "s",
        kind);
    for (int i = 0; i < row.length; i++) {
      Drawable.finite("The %s of %s".formatted(kind, names.get(i)), row[i]);
    }
    return row.clone();
  }
}
