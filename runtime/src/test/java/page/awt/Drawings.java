package page.awt;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.LinearGradientPaint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.knowm.xchart.BubbleChart;
import org.knowm.xchart.BubbleChartBuilder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.DialChart;
import org.knowm.xchart.DialChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieChartBuilder;
import org.knowm.xchart.RadarChart;
import org.knowm.xchart.RadarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/**
 * Pictures that use what the page's java.awt has. They are written for the JDK's; {@link
 * runtime.build.OnThePage} loads them for the page's.
 */
public final class Drawings {
  public static final int WIDTH = 400;
  public static final int HEIGHT = 300;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font regular;
  private final Font strong;

  private Drawings(byte[] regular, byte[] strong) throws IOException, FontFormatException {
    this.regular = font(regular);
    this.strong = font(strong);
  }

  private static Font font(byte[] bytes) throws IOException, FontFormatException {
    Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    return font;
  }

  /** All, by their names. */
  public static Map<String, Consumer<Graphics2D>> all(byte[] regular, byte[] strong)
      throws IOException, FontFormatException {
    Drawings d = new Drawings(regular, strong);
    Map<String, Consumer<Graphics2D>> all = new LinkedHashMap<>();
    all.put("shapes", Drawings::shapes);
    all.put("paths", Drawings::paths);
    all.put("strokes", Drawings::strokes);
    all.put("whole numbers", Drawings::wholeNumbers);
    all.put("transforms", Drawings::transforms);
    all.put("clips", Drawings::clips);
    all.put("gradients", Drawings::gradients);
    all.put("images", Drawings::images);
    all.put("images that are seen through", Drawings::seenThrough);
    all.put("letters one by one", d::letters);
    all.put("lines of text", d::lines);
    all.put("turned text", d::turnedText);
    all.put("points without a place", Drawings::withoutPlace);
    d.charts().forEach((name, chart) -> all.put(name, g -> chart.paint(g, WIDTH, HEIGHT)));
    return all;
  }

  /** As the lesson's figures are painted, two pixels a unit. */
  public static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(2, 2);
  }

  private static Color colour(Random random) {
    return new Color(
        random.nextInt(256), random.nextInt(256), random.nextInt(256), 55 + random.nextInt(200));
  }

  private static List<Shape> seeded(Random random) {
    double x = random.nextInt(3000) / 10.0;
    double y = 200 * random.nextDouble();
    double w = random.nextInt(100);
    double h = 100 * random.nextDouble();
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Rectangle2D.Double(x, y, w, h));
    shapes.add(new RoundRectangle2D.Double(x, h, w, y, 12, 9));
    shapes.add(new Ellipse2D.Double(h, y, w, h));
    shapes.add(new Arc2D.Double(x, y, w, w, x, 3 * h, Arc2D.PIE));
    shapes.add(new Arc2D.Double(x, h, w, w, x, -3 * h, Arc2D.CHORD));
    shapes.add(new Line2D.Double(x, y, w, h));
    return shapes;
  }

  private static void shapes(Graphics2D g) {
    Random random = new Random(1);
    for (int i = 0; i < 8; i++) {
      for (Shape shape : seeded(random)) {
        g.setColor(colour(random));
        if (random.nextBoolean()) {
          g.fill(shape);
        } else {
          g.draw(shape);
        }
      }
    }
  }

  private static void paths(Graphics2D g) {
    Random random = new Random(2);
    for (int i = 0; i < 12; i++) {
      Path2D path = new Path2D.Double(i % 2);
      path.moveTo(400 * random.nextDouble(), 300 * random.nextDouble());
      for (int k = 0; k < 6; k++) {
        double[] c = random.doubles(6, 0, 300).toArray();
        path.lineTo(c[4], c[5]);
        path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        path.quadTo(c[5], c[4], c[3], c[2]);
      }
      path.closePath();
      g.setColor(colour(random));
      if (i % 3 == 0) {
        g.fill(path);
      } else {
        g.draw(path);
      }
    }
  }

  private static void strokes(Graphics2D g) {
    Random random = new Random(3);
    for (int i = 0; i < 18; i++) {
      float[] dash = i % 2 == 0 ? null : new float[] {7, 3.5f, 1};
      g.setStroke(new BasicStroke(1 + i / 3f, i % 3, i / 3 % 3, 4, dash, i));
      GeneralPath path = new GeneralPath();
      path.append(new Line2D.Double(400 * random.nextDouble(), 20, 30, 15 * i), false);
      path.lineTo(300 * random.nextDouble(), 300 * random.nextDouble());
      path.append(new Ellipse2D.Double(15 * i, 10 * i, 30, 40), true);
      g.setColor(colour(random));
      g.draw(path);
    }
    g.setColor(Color.BLACK);
    g.fill(new BasicStroke(3).createStrokedShape(new Rectangle2D.Double(10, 10, 380, 280)));
  }

  private static void wholeNumbers(Graphics2D g) {
    g.setColor(Color.LIGHT_GRAY);
    g.fillRect(10, 20, 300, 200);
    g.setColor(Color.BLUE);
    for (int i = 0; i < 20; i++) {
      g.drawLine(10, 20 + 7 * i, 300, 250 - 11 * i);
    }
    Polygon star = new Polygon();
    for (int i = 0; i < 5; i++) {
      star.addPoint((int) (200 + 90 * Math.sin(2.5 * i)), (int) (150 - 90 * Math.cos(2.5 * i)));
    }
    g.setColor(new Color(200, 0, 0, 100));
    g.fillPolygon(star);
    g.draw(new Rectangle(3, 4, 390, 290));
  }

  private static void transforms(Graphics2D g) {
    Random random = new Random(4);
    AffineTransform before = g.getTransform();
    for (int i = 0; i < 10; i++) {
      Graphics2D copy = (Graphics2D) g.create();
      copy.translate(200, 150);
      copy.rotate(i);
      copy.scale(1 + 0.1 * i, 0.4);
      copy.translate(5.5, i);
      copy.setColor(colour(random));
      copy.draw(new Rectangle2D.Double(-50, -30, 100, 60));
      copy.setTransform(before);
      copy.transform(AffineTransform.getRotateInstance(0.1 * i, 100, 100));
      copy.fill(new Ellipse2D.Double(100, 100, 5 * i, 30));
      copy.dispose();
    }
    AffineTransform quarter = AffineTransform.getQuadrantRotateInstance(3, 50, 250);
    g.fill(quarter.createTransformedShape(new Rectangle2D.Double(50, 250, 100.5, 7)));
  }

  private static void clips(Graphics2D g) {
    g.clip(new Rectangle2D.Double(20.3, 10.6, 350.2, 280.4));
    Shape outer = g.getClip();
    g.setColor(Color.YELLOW);
    g.fill(new Rectangle2D.Double(0, 0, 400, 300));
    Graphics2D within = (Graphics2D) g.create();
    within.clip(new Ellipse2D.Double(50, 50, 200, 180));
    Shape round = within.getClip();
    within.setColor(Color.RED);
    within.fill(new Rectangle2D.Double(100, 0, 100, 300));
    within.rotate(0.3);
    within.clip(new Rectangle2D.Double(80, 60, 250, 90));
    within.setColor(Color.GREEN);
    within.fill(new Rectangle2D.Double(0, 0, 400, 300));
    within.setTransform(g.getTransform());
    within.setClip(round);
    within.setColor(Color.BLUE);
    within.draw(new Line2D.Double(0, 0, 400, 300));
    g.setClip(outer.getBounds2D().createIntersection(new Rectangle2D.Double(300, 0, 99, 150)));
    g.setColor(Color.CYAN);
    g.fillRect(0, 0, 400, 300);
    g.setClip(outer);
    g.setColor(Color.BLACK);
    g.draw(new Line2D.Double(0, 300, 400, 0));
    g.setClip(null);
    g.draw(new Rectangle2D.Double(1, 1, 398, 298));
  }

  private static void gradients(Graphics2D g) {
    float[] fractions = {0, 0.25f, 1};
    Color[] colours = {Color.RED, Color.WHITE, new Color(0, 90, 160)};
    g.setPaint(
        new LinearGradientPaint(
            new Point2D.Double(20, 10), new Point2D.Double(20, 280), fractions, colours));
    g.fill(new Rectangle2D.Double(10, 10, 80, 280));
    g.translate(100, 0);
    g.setPaint(
        new LinearGradientPaint(
            new Point2D.Double(20, 10), new Point2D.Double(220, 200), fractions, colours));
    g.fill(new Ellipse2D.Double(10, 10, 250, 200));
  }

  private static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(30, 20, type);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Random random = new Random(5);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = random.nextInt();
    }
    Arrays.fill(pixels, 205, 320, 0xCC3366CC);
    image.setRGB(3, 4, 2, 2, new int[] {-1, -1, 0, -1, -1}, 0, 3);
    return image;
  }

  private static void images(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    AffineTransform place = AffineTransform.getTranslateInstance(20, 30);
    place.scale(12, 12.5);
    g.clip(new RoundRectangle2D.Double(25, 35, 330, 220, 40, 40));
    g.drawImage(image(BufferedImage.TYPE_INT_RGB), place, null);
    g.drawImage(image(BufferedImage.TYPE_INT_RGB), 40, 40, 60, 40, null);
  }

  private static void seenThrough(Graphics2D g) {
    g.setColor(Color.ORANGE);
    g.fillRect(0, 0, 200, 300);
    BufferedImage image = image(BufferedImage.TYPE_INT_ARGB);
    g.drawImage(image, AffineTransform.getScaleInstance(8, 8), null);
    g.drawImage(
        image,
        AffineTransform.getTranslateInstance(250 + image.getWidth(), 170 + image.getHeight()),
        null);
  }

  /** As the lesson's labels are painted. */
  private void letters(Graphics2D g) {
    double y = 20;
    for (Font font : List.of(regular, strong)) {
      for (float size : new float[] {8, 11, 12, 12.7f, 15, 30}) {
        String text = "Neuron ∂L/∂w = −0.25 · x₁²";
        GlyphVector letters =
            font.deriveFont(size)
                .layoutGlyphVector(
                    EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        g.setColor(Color.BLACK);
        for (int i = 0; i < letters.getNumGlyphs(); i++) {
          double left = 10.5 + Math.round(2 * letters.getGlyphPosition(i).getX()) / 2.0;
          double exact = letters.getGlyphPosition(i).getX();
          g.fill(letters.getGlyphOutline(i, (float) (left - exact), (float) y));
        }
        y += 1.4 * size;
      }
    }
  }

  /** As XChart's titles are painted. */
  private void lines(Graphics2D g) {
    double y = 30;
    for (boolean isExact : new boolean[] {true, false}) {
      for (int size = 9; size < 24; size += 2) {
        FontRenderContext context = new FontRenderContext(null, true, isExact);
        TextLayout line =
            new TextLayout("Loss of 0.25, ÄÖÜ", strong.deriveFont((float) size), context);
        Rectangle2D bounds = line.getBounds();
        Shape outline = line.getOutline(null);
        AffineTransform before = g.getTransform();
        AffineTransform place = new AffineTransform();
        place.translate(200 - bounds.getWidth() / 2, y);
        g.transform(place);
        g.setColor(Color.BLACK);
        g.fill(outline);
        g.setColor(Color.RED);
        g.draw(outline.getBounds2D());
        g.setTransform(before);
        y += bounds.getHeight() + 4;
      }
    }
  }

  private void turnedText(Graphics2D g) {
    FontRenderContext context = g.getFontRenderContext();
    for (int i = 0; i < 12; i++) {
      AffineTransform turn = AffineTransform.getRotateInstance(Math.PI / 6 * i, 0, 0);
      TextLayout line = new TextLayout("     turned by " + i, regular.deriveFont(14f), context);
      AffineTransform before = g.getTransform();
      g.translate(200, 150);
      g.setFont(regular);
      g.setColor(Color.GRAY.darker());
      g.fill(line.getOutline(turn));
      g.setTransform(before);
    }
  }

  private static void withoutPlace(Graphics2D g) {
    Path2D path = new Path2D.Double();
    path.moveTo(10, 10);
    path.lineTo(100, Double.NaN);
    path.lineTo(200, 200);
    path.lineTo(300, 100);
    path.lineTo(Double.POSITIVE_INFINITY, 0);
    path.lineTo(350, 290);
    g.setColor(Color.MAGENTA);
    g.draw(path);
    Path2D beginsNowhere = new Path2D.Double();
    beginsNowhere.moveTo(Double.NaN, 10);
    beginsNowhere.lineTo(30, 200);
    beginsNowhere.lineTo(90, 220);
    beginsNowhere.lineTo(120, 160);
    g.draw(beginsNowhere);
  }

  private <S extends Styler, C extends Chart<S, ?>> C styled(C chart) {
    chart
        .getStyler()
        .setBaseFont(regular.deriveFont(12f))
        .setChartTitleFont(strong.deriveFont(15f))
        .setLegendFont(regular.deriveFont(12f))
        .setAnnotationTextFont(strong.deriveFont(12f))
        .setAnnotationTextPanelFont(regular.deriveFont(12f))
        .setToolTipFont(regular.deriveFont(11f));
    if (chart.getStyler() instanceof AxesChartStyler axes) {
      axes.setAxisTitleFont(regular.deriveFont(13f)).setAxisTickLabelsFont(regular.deriveFont(12f));
    }
    return chart;
  }

  private Map<String, Chart<?, ?>> charts() {
    double[] x = {-3, -2, -1, 0, 1, 2, 3};
    double[] y = {0.2, 1.5, 0.7, 2.2, 2.1, 3.9, 3.3};
    Map<String, Chart<?, ?>> all = new LinkedHashMap<>();
    XYChart lines =
        styled(
            new XYChartBuilder()
                .title("Loss over epochs")
                .xAxisTitle("epoch")
                .yAxisTitle("loss")
                .build());
    lines.addSeries("training", x, y);
    lines.addSeries("held out", y, x);
    all.put("XYChart", lines);
    CategoryChart bars = styled(new CategoryChartBuilder().title("Bars").build());
    bars.addSeries("first", x, y);
    bars.addSeries("second", x, x);
    all.put("CategoryChart", bars);
    PieChart pie = styled(new PieChartBuilder().title("Shares").build());
    pie.getStyler().setLabelsFont(strong.deriveFont(12f));
    pie.getStyler()
        .setDefaultSeriesRenderStyle(org.knowm.xchart.PieSeries.PieSeriesRenderStyle.Donut);
    pie.addSeries("a", 3);
    pie.addSeries("b", 4.5);
    pie.addSeries("c", 1);
    all.put("PieChart", pie);
    BubbleChart bubbles = styled(new BubbleChartBuilder().title("Bubbles").build());
    bubbles.addSeries("some", x, y, new double[] {9, 20, 12, 5, 30, 11, 8});
    all.put("BubbleChart", bubbles);
    HeatMapChart heat = styled(new HeatMapChartBuilder().title("Heat").build());
    heat.getStyler().setValueFont(regular.deriveFont(12f));
    heat.getStyler().setShowValue(true);
    heat.addSeries("map", new int[] {1, 2}, new int[] {1, 2}, new int[][] {{1, 5}, {3, 2}});
    all.put("HeatMapChart", heat);
    RadarChart radar = styled(new RadarChartBuilder().title("Radar").build());
    radar.getStyler().setRadiiTitleFont(regular.deriveFont(12f));
    radar.setRadiiLabels(new String[] {"one", "two", "three", "four"});
    radar.addSeries("it", new double[] {0.3, 0.9, 0.5, 0.7});
    all.put("RadarChart", radar);
    DialChart dial = styled(new DialChartBuilder().title("Dial").build());
    dial.getStyler().setAxisTitleFont(regular.deriveFont(12f)).setLabelFont(strong.deriveFont(15f));
    dial.addSeries("speed", 0.6, "60 %");
    all.put("DialChart", dial);
    return all;
  }
}
