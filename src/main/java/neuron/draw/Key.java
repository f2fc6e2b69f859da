package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import neuron.page.Figure;

/** A row below the title that says what is drawn how, each with a sample of it. */
public final class Key {

  /** Where the plot below a key begins. */
  public static final double BELOW = 66;

  private static final double MIDDLE = 51;
  private static final double SAMPLE = 26;
  private static final double GAP = 8;
  private static final double BETWEEN = 30;

  private final List<Entry> entries = new ArrayList<>();

  /** A pale broad line, for what lies below. */
  public static final BasicStroke BROAD = Theme.round(9f);

  /** The colour of what lies below. */
  public static final Color PALE = new Color(0x9CC9E8);

  /**
   * What a thing is called.
   *
   * @param letters the colour of its name
   * @param colour that of its sample
   * @param stroke null for a ring
   * @param width the room it keeps, so that its neighbours stay when its number changes
   */
  private record Entry(
      String text, Color letters, Color colour, BasicStroke stroke, double width) {}

  public Key line(String text, Color colour, BasicStroke stroke) {
    return add(text, text, colour, stroke);
  }

  /** A pale broad line of a colour, for what lies below. */
  public Key broad(String text, Color colour) {
    entries.add(new Entry(text, colour, pale(colour), BROAD, SAMPLE + GAP + width(text)));
    return this;
  }

  /** A colour that lies below others. */
  public static Color pale(Color colour) {
    return new Color(
        faded(colour.getRed(), Theme.PAPER.getRed()),
        faded(colour.getGreen(), Theme.PAPER.getGreen()),
        faded(colour.getBlue(), Theme.PAPER.getBlue()));
  }

  private static int faded(int part, int paper) {
    return (int) Math.round(0.4 * part + 0.6 * paper);
  }

  /**
   * A ring and a number.
   *
   * @param usual a text that is as wide as any usual one
   */
  public Key ring(String text, String usual, Color colour) {
    return add(text, usual, colour, null);
  }

  private Key add(String text, String usual, Color colour, BasicStroke stroke) {
    double width = Math.max(width(text), width(usual));
    Color letters = colour.equals(PALE) ? Theme.BLUE : colour;
    entries.add(new Entry(text, letters, colour, stroke, SAMPLE + GAP + width));
    return this;
  }

  private static double width(String text) {
    return Label.width(text, LineNames.FONT);
  }

  public void paint(Graphics2D g) {
    double all = entries.stream().mapToDouble(entry -> entry.width + BETWEEN).sum() - BETWEEN;
    double left = (Figure.WIDTH - all) / 2;
    for (Entry entry : entries) {
      paint(g, entry, left);
      left += entry.width + BETWEEN;
    }
  }

  private static void paint(Graphics2D g, Entry entry, double left) {
    if (entry.stroke == null) {
      paintRing(g, left + SAMPLE - 7, MIDDLE, 6, entry.colour);
    } else {
      Theme.draw(
          g, new Line2D.Double(left, MIDDLE, left + SAMPLE, MIDDLE), entry.colour, entry.stroke);
    }
    Label.leftAt(left + SAMPLE + GAP, MIDDLE, entry.text, LineNames.FONT, entry.letters).paint(g);
  }

  /** An open circle around a place. */
  public static void paintRing(Graphics2D g, double x, double y, double radius, Color colour) {
    Theme.fill(g, Mark.CIRCLE.at(x, y, radius), Theme.PAPER);
    Theme.draw(g, Mark.CIRCLE.at(x, y, radius), colour, new BasicStroke(2f));
  }
}
