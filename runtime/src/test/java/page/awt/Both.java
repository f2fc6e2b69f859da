package page.awt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;

/** The same thing of the page and of the JDK, and how they are compared. */
final class Both {
  static final Offset<Double> CLOSE = within(1e-9);

  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  private Both() {}

  /** A shape of the page and its like of the JDK. */
  record Shapes(String name, Shape ours, java.awt.Shape theirs) {}

  static page.awt.geom.AffineTransform ours(java.awt.geom.AffineTransform t) {
    return t == null
        ? null
        : new page.awt.geom.AffineTransform(
            t.getScaleX(),
            t.getShearY(),
            t.getShearX(),
            t.getScaleY(),
            t.getTranslateX(),
            t.getTranslateY());
  }

  /** Seeded shapes of every kind, some of them empty or of negative size. */
  static List<Shapes> shapes(Random random) {
    double x = place(random);
    double y = place(random);
    double w = size(random);
    double h = size(random);
    double u = random.nextInt(60);
    double v = random.nextInt(60);
    double start = random.nextInt(1000) - 500;
    double extent = random.nextInt(900) - 450;
    List<Shapes> all = new ArrayList<>();
    all.add(
        new Shapes(
            "rectangle",
            new page.awt.geom.Rectangle2D.Double(x, y, w, h),
            new java.awt.geom.Rectangle2D.Double(x, y, w, h)));
    all.add(
        new Shapes(
            "whole rectangle",
            new Rectangle((int) x, (int) y, (int) w, (int) h),
            new java.awt.Rectangle((int) x, (int) y, (int) w, (int) h)));
    all.add(
        new Shapes(
            "round rectangle",
            new page.awt.geom.RoundRectangle2D.Double(x, y, w, h, u, v),
            new java.awt.geom.RoundRectangle2D.Double(x, y, w, h, u, v)));
    all.add(
        new Shapes(
            "ellipse",
            new page.awt.geom.Ellipse2D.Double(x, y, w, h),
            new java.awt.geom.Ellipse2D.Double(x, y, w, h)));
    all.add(
        new Shapes(
            "line",
            new page.awt.geom.Line2D.Double(x, y, w, h),
            new java.awt.geom.Line2D.Double(x, y, w, h)));
    for (int type = 0; type <= 2; type++) {
      all.add(
          new Shapes(
              "arc " + type + " from " + start + " over " + extent,
              new page.awt.geom.Arc2D.Double(x, y, w, h, start, extent, type),
              new java.awt.geom.Arc2D.Double(x, y, w, h, start, extent, type)));
    }
    all.add(polygon(random));
    all.add(path(random, random.nextInt(2), 3));
    all.add(path(random, random.nextInt(2), 1));
    return all;
  }

  static double place(Random random) {
    return random.nextInt(8) == 0 ? random.nextInt(9) : 200 * random.nextDouble() - 100;
  }

  private static double size(Random random) {
    return random.nextInt(8) == 0 ? random.nextInt(3) - 1 : 100 * random.nextDouble();
  }

  private static Shapes polygon(Random random) {
    Polygon ours = new Polygon();
    java.awt.Polygon theirs = new java.awt.Polygon();
    for (int i = random.nextInt(9); i > 0; i--) {
      int x = random.nextInt(100);
      int y = random.nextInt(100);
      ours.addPoint(x, y);
      theirs.addPoint(x, y);
    }
    return new Shapes("polygon", ours, theirs);
  }

  /** Lines, and curves up to a degree. */
  static Shapes path(Random random, int rule, int degree) {
    page.awt.geom.Path2D ours = new page.awt.geom.Path2D.Double(rule);
    java.awt.geom.Path2D theirs = new java.awt.geom.Path2D.Double(rule);
    for (int i = random.nextInt(12); i >= 0; i--) {
      double[] c = random.doubles(6, -50, 150).toArray();
      int kind = theirs.getCurrentPoint() == null ? 0 : random.nextInt(6);
      if (kind == 0) {
        ours.moveTo(c[0], c[1]);
        theirs.moveTo(c[0], c[1]);
      } else if (kind == 5) {
        ours.closePath();
        theirs.closePath();
      } else if (kind == 3 && degree >= 3) {
        ours.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        theirs.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
      } else if (kind == 2 && degree >= 2) {
        ours.quadTo(c[0], c[1], c[2], c[3]);
        theirs.quadTo(c[0], c[1], c[2], c[3]);
      } else {
        ours.lineTo(c[0], c[1]);
        theirs.lineTo(c[0], c[1]);
      }
    }
    return new Shapes("path of degree " + degree, ours, theirs);
  }

  static java.awt.geom.AffineTransform transform(Random random) {
    java.awt.geom.AffineTransform t = new java.awt.geom.AffineTransform();
    for (int i = random.nextInt(4); i >= 0; i--) {
      double a = 4 * random.nextDouble() - 2;
      double b = 4 * random.nextDouble() - 2;
      switch (random.nextInt(3)) {
        case 0 -> t.translate(100 * a, 100 * b);
        case 1 -> t.scale(a, b);
        default -> t.rotate(a);
      }
    }
    return t;
  }

  static void assertSame(
      String name, page.awt.geom.PathIterator ours, java.awt.geom.PathIterator theirs) {
    assertSame(name, ours, theirs, CLOSE);
  }

  static void assertSame(
      String name,
      page.awt.geom.PathIterator ours,
      java.awt.geom.PathIterator theirs,
      Offset<Double> close) {
    assertThat(ours.getWindingRule()).as(name).isEqualTo(theirs.getWindingRule());
    double[] c = new double[6];
    double[] expected = new double[6];
    for (; !theirs.isDone(); theirs.next(), ours.next()) {
      assertThat(ours.isDone()).as(name).isFalse();
      int kind = theirs.currentSegment(expected);
      assertThat(ours.currentSegment(c)).as(name).isEqualTo(kind);
      for (int i = 0; i < NUMBERS[kind]; i++) {
        assertThat(c[i]).as(name).isCloseTo(expected[i], close);
      }
    }
    assertThat(ours.isDone()).as(name).isTrue();
  }

  static void assertSame(
      String name,
      page.awt.geom.Rectangle2D ours,
      java.awt.geom.Rectangle2D theirs,
      Offset<Double> close) {
    assertThat(ours.getX()).as(name).isCloseTo(theirs.getX(), close);
    assertThat(ours.getY()).as(name).isCloseTo(theirs.getY(), close);
    assertThat(ours.getWidth()).as(name).isCloseTo(theirs.getWidth(), close);
    assertThat(ours.getHeight()).as(name).isCloseTo(theirs.getHeight(), close);
  }

  static void assertSame(page.awt.geom.AffineTransform ours, java.awt.geom.AffineTransform theirs) {
    assertThat(ours.getScaleX()).isCloseTo(theirs.getScaleX(), CLOSE);
    assertThat(ours.getShearY()).isCloseTo(theirs.getShearY(), CLOSE);
    assertThat(ours.getShearX()).isCloseTo(theirs.getShearX(), CLOSE);
    assertThat(ours.getScaleY()).isCloseTo(theirs.getScaleY(), CLOSE);
    assertThat(ours.getTranslateX()).isCloseTo(theirs.getTranslateX(), CLOSE);
    assertThat(ours.getTranslateY()).isCloseTo(theirs.getTranslateY(), CLOSE);
    assertThat(ours.getDeterminant()).isCloseTo(theirs.getDeterminant(), CLOSE);
  }
}
