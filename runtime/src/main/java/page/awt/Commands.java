package page.awt;

import java.util.HashMap;
import java.util.Map;
import page.awt.geom.AffineTransform;
import page.awt.geom.Path2D;
import page.awt.geom.PathIterator;
import page.awt.image.BufferedImage;

/**
 * A picture as text, a command a line, for whatever can fill and stroke outlines.
 *
 * <pre>
 * picture = { command "\n" }
 *
 * command = "t" a " " b " " c " " d " " e " " f   (from now on x' = a x + c y + e, y' = b x + d y + f)
 *         | "k" [ outline { " " outline } ]       (from now on only within all these, none: everywhere;
 *                                                  in pixels of the picture, whatever "t" said)
 *         | "p" colour                            (from now on painted with this)
 *         | "p" x " " y " " x " " y { " " fraction " " colour }   (or this, from one point to the other)
 *         | "w" width " " cap " " join " " miter " " phase { " " dash }    (from now on stroked so)
 *         | "a" ( "0" | "1" )                     (from now on with smooth edges or without)
 *         | "f" outline                           (fill it)
 *         | "s" outline                           (stroke it)
 *         | "d" letter " " outline                (this number is this letter)
 *         | "g" letter " " scale " " x " " y      (fill it: each of its points times scale, plus x, y)
 *         | "i" ( "0" | "1" ) " " width " " height { " " run }    (an image, a unit a pixel; 1: smooth)
 *
 * outline = [ "e" ] { piece }                     (e: filled by the even-odd rule, else nonzero)
 * piece   = "M" x "," y | "L" x "," y | "Q" x "," y "," x "," y
 *         | "C" x "," y "," x "," y "," x "," y | "Z"              (as in the paths of SVG)
 * colour  = eight hexadecimal digits              (red, green, blue, alpha)
 * cap     = "0" butt | "1" round | "2" square
 * join    = "0" miter | "1" round | "2" bevel
 * run     = colour [ "x" count ]                  (so many pixels, else one; row after row)
 * </pre>
 *
 * At the beginning, t is 1 0 0 1 0 0, nothing is clipped, and the other three have been said before
 * they are needed. Numbers are decimals with at most {@value #PLACES} digits after the point, those
 * of t and g with at most {@value #FINE_PLACES}.
 */
final class Commands {
  static final int PLACES = 8;
  static final int FINE_PLACES = 9;

  /** Beyond it nothing is drawn. */
  private static final double FARTHEST = 1e9;

  private final StringBuilder text = new StringBuilder();
  private final Map<Character, String> said = new HashMap<>(Map.of('t', "1 0 0 1 0 0", 'k', ""));
  private final Map<Path2D, Integer> letters = new HashMap<>();

  String text() {
    return text.toString();
  }

  private void say(char command, String what) {
    text.append(command).append(what).append('\n');
  }

  /** Once said it holds, until something else is said. */
  private void sayOnce(char command, String what) {
    if (!what.equals(said.put(command, what))) {
      say(command, what);
    }
  }

  void transform(AffineTransform t) {
    StringBuilder line = new StringBuilder();
    double[] m = {
      t.getScaleX(),
      t.getShearY(),
      t.getShearX(),
      t.getScaleY(),
      t.getTranslateX(),
      t.getTranslateY()
    };
    for (int i = 0; i < m.length; i++) {
      decimal(i == 0 ? line : line.append(' '), m[i], FINE_PLACES);
    }
    sayOnce('t', line.toString());
  }

  void clip(Clip clip) {
    StringBuilder line = new StringBuilder();
    for (Shape part : clip.parts()) {
      line.append(line.length() == 0 ? "" : " ").append(outline(part));
    }
    sayOnce('k', line.toString());
  }

  void paint(Paint paint) {
    StringBuilder line = new StringBuilder();
    if (paint instanceof LinearGradientPaint gradient) {
      decimal(line, gradient.getStartPoint().getX(), PLACES);
      decimal(line.append(' '), gradient.getStartPoint().getY(), PLACES);
      decimal(line.append(' '), gradient.getEndPoint().getX(), PLACES);
      decimal(line.append(' '), gradient.getEndPoint().getY(), PLACES);
      for (int i = 0; i < gradient.getColors().length; i++) {
        decimal(line.append(' '), gradient.getFractions()[i], FINE_PLACES);
        colour(line.append(' '), gradient.getColors()[i].getRGB());
      }
    } else {
      colour(line, ((Color) paint).getRGB());
    }
    sayOnce('p', line.toString());
  }

  private static void colour(StringBuilder line, int argb) {
    long rgba = (argb & 0xFFFFFFL) << 8 | argb >>> 24;
    line.append(Long.toHexString(1L << 32 | rgba), 1, 9);
  }

  void pen(BasicStroke pen) {
    StringBuilder line = new StringBuilder();
    decimal(line, pen.getLineWidth(), PLACES);
    line.append(' ').append(pen.getEndCap()).append(' ').append(pen.getLineJoin());
    decimal(line.append(' '), pen.getMiterLimit(), PLACES);
    decimal(line.append(' '), pen.getDashPhase(), PLACES);
    float[] dash = pen.getDashArray();
    for (int i = 0; dash != null && i < dash.length; i++) {
      decimal(line.append(' '), dash[i], PLACES);
    }
    sayOnce('w', line.toString());
  }

  void smoothEdges(boolean are) {
    sayOnce('a', are ? "1" : "0");
  }

  void fill(Shape shape) {
    say('f', outline(shape));
  }

  void stroke(Shape shape) {
    say('s', outline(shape));
  }

  void letter(Path2D outline, double scale, double x, double y) {
    Integer known = letters.get(outline);
    int letter = known == null ? letters.size() : known;
    if (known == null) {
      letters.put(outline, letter);
      say('d', letter + " " + outline(outline));
    }
    StringBuilder line = new StringBuilder().append(letter);
    decimal(line.append(' '), scale, FINE_PLACES);
    decimal(line.append(' '), x, PLACES);
    decimal(line.append(' '), y, PLACES);
    say('g', line.toString());
  }

  void image(BufferedImage image, boolean isSmooth) {
    int width = image.getWidth();
    int size = width * image.getHeight();
    StringBuilder line = new StringBuilder(isSmooth ? "1 " : "0 ");
    line.append(width).append(' ').append(image.getHeight());
    for (int from = 0, to; from < size; from = to) {
      int argb = image.getRGB(from % width, from / width);
      to = from + 1;
      while (to < size && image.getRGB(to % width, to / width) == argb) {
        to++;
      }
      colour(line.append(' '), argb);
      line.append(to > from + 1 ? "x" + (to - from) : "");
    }
    say('i', line.toString());
  }

  /** What has no place, or one too far away, is left out; what follows begins anew. */
  private static String outline(Shape shape) {
    PathIterator it = shape.getPathIterator(null);
    StringBuilder line = new StringBuilder();
    line.append(it.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "e" : "");
    double[] c = new double[6];
    boolean isOpen = false;
    for (; !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      int count = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(2, 2 * kind);
      if (!isNear(c, count) || !isOpen && kind == PathIterator.SEG_CLOSE) {
        continue;
      }
      int first = isOpen || kind == PathIterator.SEG_MOVETO ? 0 : count - 2;
      line.append(isOpen ? "MLQCZ".charAt(kind) : 'M');
      for (int i = first; i < count; i++) {
        decimal(i == first ? line : line.append(','), c[i], PLACES);
      }
      isOpen = true;
    }
    return line.toString();
  }

  private static boolean isNear(double[] c, int count) {
    for (int i = 0; i < count; i++) {
      if (!(Math.abs(c[i]) < FARTHEST)) {
        return false;
      }
    }
    return true;
  }

  private static void decimal(StringBuilder line, double value, int places) {
    long unit = 1;
    for (int i = 0; i < places; i++) {
      unit *= 10;
    }
    long units = Math.round(Math.abs(value) * unit);
    line.append(value < 0 && units > 0 ? "-" : "").append(units / unit);
    long rest = units % unit;
    if (rest > 0) {
      String digits = Long.toString(unit + rest);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      line.append('.').append(digits, 1, end);
    }
  }
}
