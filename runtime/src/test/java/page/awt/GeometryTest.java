package page.awt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static page.awt.Both.CLOSE;

import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import page.awt.Both.Shapes;
import page.awt.geom.AffineTransform;
import page.awt.geom.GeneralPath;
import page.awt.geom.Line2D;
import page.awt.geom.Path2D;
import page.awt.geom.Point2D;
import page.awt.geom.Rectangle2D;

/** Shapes and transforms do what those of the JDK do. */
class GeometryTest {
  private static final int ROUNDS = 1_000;

  /** Since JDK 19 a path's bounds are those of its curves, before those of all its points. */
  private static final boolean BOUNDS_ARE_TIGHT = Runtime.version().feature() >= 19;

  private final Random random = new Random(19);

  private List<Shapes> all() {
    List<Shapes> all = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      all.addAll(Both.shapes(random));
    }
    return all;
  }

  @Test
  void outlinesHaveTheSamePoints() {
    for (Shapes s : all()) {
      Both.assertSame(s.name(), s.ours().getPathIterator(null), s.theirs().getPathIterator(null));
    }
  }

  @Test
  void transformedOutlinesHaveTheSamePoints() {
    for (Shapes s : all()) {
      java.awt.geom.AffineTransform t = Both.transform(random);
      Both.assertSame(
          s.name(), s.ours().getPathIterator(Both.ours(t)), s.theirs().getPathIterator(t));
      Both.assertSame(
          s.name(),
          Both.ours(t).createTransformedShape(s.ours()).getPathIterator(null),
          t.createTransformedShape(s.theirs()).getPathIterator(null));
    }
  }

  @Test
  void boundsAreTheSame() {
    for (Shapes s : all()) {
      if (!(BOUNDS_ARE_TIGHT && s.name().contains("degree 3"))) {
        Both.assertSame(s.name(), s.ours().getBounds2D(), s.theirs().getBounds2D(), CLOSE);
        Both.assertSame(s.name(), s.ours().getBounds(), s.theirs().getBounds(), CLOSE);
      }
    }
  }

  /** But for points so near an arc that its Bézier curves and the ellipse itself part. */
  @Test
  void theSamePointsAreWithin() {
    int inside = 0;
    for (Shapes s : all()) {
      for (int i = 0; i < 10; i++) {
        double x = Both.place(random);
        double y = Both.place(random);
        if (s.theirs().intersects(x - 0.05, y - 0.05, 0.1, 0.1)
            && !s.theirs().contains(x - 0.05, y - 0.05, 0.1, 0.1)
            && s.name().startsWith("arc")) {
          continue;
        }
        assertThat(s.ours().contains(x, y))
            .as("%s contains %s, %s", s.name(), x, y)
            .isEqualTo(s.theirs().contains(x, y));
        inside += s.theirs().contains(x, y) ? 1 : 0;
      }
    }
    assertThat(inside).isGreaterThan(ROUNDS);
  }

  @Test
  void transformsAreTheSame() throws NoninvertibleTransformException {
    for (int i = 0; i < ROUNDS; i++) {
      java.awt.geom.AffineTransform theirs = Both.transform(random);
      AffineTransform ours = Both.ours(theirs);
      java.awt.geom.AffineTransform other = Both.transform(random);
      double a = 10 * random.nextDouble() - 5;
      double b = 10 * random.nextDouble() - 5;
      Both.assertSame(ours.inverse().then(ours), new java.awt.geom.AffineTransform());
      theirs.concatenate(other);
      ours.concatenate(Both.ours(other));
      Both.assertSame(ours, theirs);
      theirs.translate(a, b);
      ours.translate(a, b);
      theirs.scale(a, b);
      ours.scale(a, b);
      theirs.rotate(a);
      ours.rotate(a);
      Both.assertSame(ours, theirs);
      java.awt.geom.Point2D expected =
          theirs.transform(new java.awt.geom.Point2D.Double(a, b), null);
      Point2D point = ours.transform(new Point2D.Double(a, b), null);
      assertThat(point.getX()).isCloseTo(expected.getX(), CLOSE);
      assertThat(point.getY()).isCloseTo(expected.getY(), CLOSE);
    }
  }

  @Test
  void turnsAreTheSame() {
    for (int quarter = -5; quarter <= 5; quarter++) {
      double angle = quarter * Math.PI / 2;
      AffineTransform ours = AffineTransform.getRotateInstance(angle, 3, 4);
      java.awt.geom.AffineTransform theirs =
          java.awt.geom.AffineTransform.getRotateInstance(angle, 3, 4);
      Both.assertSame(ours, theirs);
      assertThat(ours.getScaleX() == 0).isEqualTo(theirs.getScaleX() == 0);
      assertThat(ours.getShearX() == 0).isEqualTo(theirs.getShearX() == 0);
      Both.assertSame(
          AffineTransform.getQuadrantRotateInstance(quarter, 5, 7),
          java.awt.geom.AffineTransform.getQuadrantRotateInstance(quarter, 5, 7));
      double other = 9 * random.nextDouble() - 4;
      Both.assertSame(
          AffineTransform.getRotateInstance(other, 5, 7),
          java.awt.geom.AffineTransform.getRotateInstance(other, 5, 7));
    }
    Both.assertSame(
        AffineTransform.getTranslateInstance(2, 3),
        java.awt.geom.AffineTransform.getTranslateInstance(2, 3));
    Both.assertSame(
        AffineTransform.getScaleInstance(2, 3),
        java.awt.geom.AffineTransform.getScaleInstance(2, 3));
  }

  @Test
  void rectanglesMeetAsThere() {
    for (int i = 0; i < 10 * ROUNDS; i++) {
      double[] c = random.ints(8, -3, 6).asDoubleStream().toArray();
      Rectangle2D a = new Rectangle2D.Double(c[0], c[1], c[2], c[3]);
      Rectangle2D b = new Rectangle2D.Double(c[4], c[5], c[6], c[7]);
      var x = new java.awt.geom.Rectangle2D.Double(c[0], c[1], c[2], c[3]);
      var y = new java.awt.geom.Rectangle2D.Double(c[4], c[5], c[6], c[7]);
      assertThat(a.contains(b)).isEqualTo(x.contains(y));
      assertThat(a.intersects(b)).isEqualTo(x.intersects(y));
      assertThat(a.isEmpty()).isEqualTo(x.isEmpty());
      assertThat(a.equals(b)).isEqualTo(x.equals(y));
      assertThat(a.getCenterX()).isEqualTo(x.getCenterX());
      assertThat(a.getCenterY()).isEqualTo(x.getCenterY());
      Both.assertSame("both", a.createIntersection(b), x.createIntersection(y), CLOSE);
      Both.assertSame("either", a.createUnion(b), x.createUnion(y), CLOSE);
      a.setFrameFromDiagonal(c[4], c[5], c[6], c[7]);
      x.setFrameFromDiagonal(c[4], c[5], c[6], c[7]);
      Both.assertSame("diagonal", a, x, CLOSE);
      Rectangle whole = new Rectangle();
      java.awt.Rectangle expected = new java.awt.Rectangle();
      whole.setRect(c[0] / 3, c[1] / 3, Math.abs(c[2]) / 3, Math.abs(c[3]) / 3);
      expected.setRect(c[0] / 3, c[1] / 3, Math.abs(c[2]) / 3, Math.abs(c[3]) / 3);
      Both.assertSame("whole", whole, expected, CLOSE);
      assertThat(whole).hasToString(expected.toString());
      assertThat(a).hasToString(x.toString());
    }
  }

  @Test
  void linesCrossAsThere() {
    for (int i = 0; i < 10 * ROUNDS; i++) {
      int[] c = random.ints(8, 0, 4).toArray();
      Line2D a = new Line2D.Double(c[0], c[1], c[2], c[3]);
      Line2D b = new Line2D.Double(new Point2D.Double(c[4], c[5]), new Point2D.Double(c[6], c[7]));
      var x = new java.awt.geom.Line2D.Double(c[0], c[1], c[2], c[3]);
      var y = new java.awt.geom.Line2D.Double(c[4], c[5], c[6], c[7]);
      assertThat(a.intersectsLine(b)).as("%s", List.of(x, y)).isEqualTo(x.intersectsLine(y));
      assertThat(a.getP1().distance(b.getP2())).isEqualTo(x.getP1().distance(y.getP2()));
    }
  }

  @Test
  void pathsGrowAsThere() {
    for (int i = 0; i < ROUNDS; i++) {
      Path2D ours = new GeneralPath();
      java.awt.geom.Path2D theirs = new java.awt.geom.Path2D.Double();
      for (int k = 0; k < 3; k++) {
        Shapes s = Both.shapes(random).get(random.nextInt(11));
        boolean connects = random.nextBoolean();
        ours.append(s.ours(), connects);
        theirs.append(s.theirs(), connects);
        assertThat(ours.getCurrentPoint() == null).isEqualTo(theirs.getCurrentPoint() == null);
        if (theirs.getCurrentPoint() != null) {
          assertThat(ours.getCurrentPoint().getX())
              .isCloseTo(theirs.getCurrentPoint().getX(), CLOSE);
          assertThat(ours.getCurrentPoint().getY())
              .isCloseTo(theirs.getCurrentPoint().getY(), CLOSE);
        }
      }
      Both.assertSame("grown", ours.getPathIterator(null), theirs.getPathIterator(null));
      ours.reset();
      assertThat(ours.getPathIterator(null).isDone()).isTrue();
    }
    assertThatThrownBy(() -> new Path2D.Double().lineTo(1, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("missing initial moveto in path definition");
  }
}
