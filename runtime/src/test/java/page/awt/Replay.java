package page.awt;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paints the commands of a picture with the JDK. */
public final class Replay {
  private static final Pattern PIECE = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

  private final Graphics2D g;
  private final Map<String, Path2D> letters = new HashMap<>();
  private final AffineTransform page;
  private AffineTransform at;

  /**
   * Prepares it.
   *
   * @param scale pixels for each unit of the commands
   */
  public Replay(Graphics2D g, double scale) {
    this.g = g;
    page = AffineTransform.getScaleInstance(scale, scale);
    at = page;
    g.setTransform(page);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  public void paint(String commands) {
    commands.lines().forEach(line -> command(line.charAt(0), line.substring(1)));
  }

  private void command(char command, String line) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    switch (command) {
      case 't' -> {
        at = new AffineTransform(page);
        at.concatenate(new AffineTransform(numbers(words)));
        g.setTransform(at);
      }
      case 'k' -> clip(words);
      case 'p' -> g.setPaint(words.length == 1 ? colour(line) : gradient(words));
      case 'w' -> g.setStroke(pen(numbers(words)));
      case 'a' ->
          g.setRenderingHint(
              RenderingHints.KEY_ANTIALIASING,
              line.equals("1")
                  ? RenderingHints.VALUE_ANTIALIAS_ON
                  : RenderingHints.VALUE_ANTIALIAS_OFF);
      case 'f' -> g.fill(known(outline(line)));
      case 's' -> g.draw(known(outline(line)));
      case 'd' -> letters.put(words[0], outline(words[1]));
      case 'g' -> g.fill(letter(words));
      case 'i' -> image(words);
      default -> throw new IllegalArgumentException(command + line);
    }
  }

  private static double[] numbers(String[] words) {
    return Arrays.stream(words).mapToDouble(Double::parseDouble).toArray();
  }

  private void clip(String[] outlines) {
    g.setTransform(page);
    g.setClip(null);
    for (String outline : outlines) {
      g.clip(known(outline(outline)));
    }
    g.setTransform(at);
  }

  private static Color colour(String rgba) {
    int c = Integer.parseUnsignedInt(rgba, 16);
    return new Color(c >>> 24, c >> 16 & 255, c >> 8 & 255, c & 255);
  }

  private static LinearGradientPaint gradient(String[] words) {
    double[] ends = numbers(Arrays.copyOf(words, 4));
    int count = (words.length - 4) / 2;
    float[] fractions = new float[count];
    Color[] colours = new Color[count];
    for (int i = 0; i < count; i++) {
      fractions[i] = Float.parseFloat(words[4 + 2 * i]);
      colours[i] = colour(words[5 + 2 * i]);
    }
    return new LinearGradientPaint(
        new Point2D.Double(ends[0], ends[1]),
        new Point2D.Double(ends[2], ends[3]),
        fractions,
        colours);
  }

  private static BasicStroke pen(double[] n) {
    float[] dash = n.length == 5 ? null : new float[n.length - 5];
    for (int i = 5; i < n.length; i++) {
      dash[i - 5] = (float) n[i];
    }
    return new BasicStroke((float) n[0], (int) n[1], (int) n[2], (float) n[3], dash, (float) n[4]);
  }

  private static Path2D outline(String text) {
    boolean isEvenOdd = text.startsWith("e");
    Path2D path = new Path2D.Double(isEvenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      double[] c = piece.group(2).isEmpty() ? null : numbers(piece.group(2).split(","));
      switch (piece.group(1)) {
        case "M" -> path.moveTo(c[0], c[1]);
        case "L" -> path.lineTo(c[0], c[1]);
        case "Q" -> path.quadTo(c[0], c[1], c[2], c[3]);
        case "C" -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> path.closePath();
      }
    }
    return path;
  }

  /** The JDK paints a rectangle or a line otherwise than a path with the same points. */
  private static Shape known(Path2D path) {
    List<double[]> points = new ArrayList<>();
    StringBuilder kinds = new StringBuilder();
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      double[] c = new double[6];
      kinds.append(it.currentSegment(c));
      points.add(c);
    }
    double[] a = points.isEmpty() ? null : points.get(0);
    if (kinds.toString().equals("01")) {
      return new Line2D.Double(a[0], a[1], points.get(1)[0], points.get(1)[1]);
    }
    Rectangle2D box = path.getBounds2D();
    if (kinds.toString().equals("011114")) {
      Path2D upright = new Path2D.Double(box);
      if (same(upright, path)) {
        return box;
      }
    }
    return path;
  }

  private static boolean same(Path2D a, Path2D b) {
    PathIterator i = a.getPathIterator(null);
    PathIterator k = b.getPathIterator(null);
    double[] c = new double[6];
    double[] d = new double[6];
    for (; !i.isDone(); i.next(), k.next()) {
      if (i.currentSegment(c) != k.currentSegment(d)
          || Math.abs(c[0] - d[0]) + Math.abs(c[1] - d[1]) > 1e-9) {
        return false;
      }
    }
    return true;
  }

  private Shape letter(String[] words) {
    double[] n = numbers(words);
    return letters
        .get(words[0])
        .createTransformedShape(new AffineTransform(n[1], 0, 0, n[1], n[2], n[3]));
  }

  private void image(String[] words) {
    int width = Integer.parseInt(words[1]);
    int height = Integer.parseInt(words[2]);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int at = 0;
    for (String run : Arrays.copyOfRange(words, 3, words.length)) {
      String[] parts = run.split("x");
      int argb = Integer.rotateRight(Integer.parseUnsignedInt(parts[0], 16), 8);
      int end = at + (parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
      for (; at < end; at++) {
        image.setRGB(at % width, at / width, argb);
      }
    }
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        words[0].equals("1")
            ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
            : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    g.drawImage(image, new AffineTransform(), null);
  }
}
