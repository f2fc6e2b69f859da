package neuron.draw;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;
import neuron.text.BadInput;

/**
 * A square of two inputs, cut into polygons in each of which an output is straight from corner to
 * corner.
 *
 * <p>Of a network whose layers are all straight but for their kink, that is exact: a polygon is cut
 * along each line where a preactivation is 0. Otherwise the polygons are a fine mesh, and come
 * near.
 */
public final class Cells {

  private static final int MESH = 64;
  private static final int MOST_NUMBERS = 1 << 20;

  private List<List<Corner>> cells = new ArrayList<>();

  /**
   * A corner of a polygon.
   *
   * @param a what the layers so far make of (x1, x2)
   */
  record Corner(double x1, double x2, double[] a) {

    double y() {
      return a[0];
    }

    Point2D place(Axes axes) {
      return axes.place(new Point2D.Double(x1, x2));
    }

    Corner with(double[] next) {
      return new Corner(x1, x2, next);
    }

    /** The place a share of the way to another corner, where a is taken to be straight. */
    Corner towards(Corner other, double share) {
      double[] between = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        between[i] = a[i] + share * (other.a[i] - a[i]);
      }
      return new Corner(x1 + share * (other.x1 - x1), x2 + share * (other.x2 - x2), between);
    }
  }

  /**
   * A grid of squares.
   *
   * @param y the output at their corners, row by row upwards, as many as each is long
   */
  public Cells(double[][] y, double low, double high) {
    int squares = y.length - 1;
    double step = (high - low) / squares;
    Corner[][] corners = new Corner[y.length][y.length];
    for (int row = 0; row <= squares; row++) {
      for (int column = 0; column <= squares; column++) {
        double[] output = {y[row][column]};
        corners[row][column] = new Corner(low + column * step, low + row * step, output);
      }
    }
    for (int row = 0; row < squares; row++) {
      for (int column = 0; column < squares; column++) {
        cells.add(
            List.of(
                corners[row][column],
                corners[row][column + 1],
                corners[row + 1][column + 1],
                corners[row + 1][column]));
      }
    }
  }

  /** What a network makes of the square. */
  public Cells(Network network, double low, double high) {
    double step = (high - low) / MESH;
    if (network.isPiecewiseLinear()) {
      cells.add(square(low, low, high - low));
    } else {
      for (int i = 0; i < MESH * MESH; i++) {
        List<Corner> square = square(low + i % MESH * step, low + i / MESH * step, step);
        cells.add(List.of(square.get(0), square.get(1), square.get(2)));
        cells.add(List.of(square.get(0), square.get(2), square.get(3)));
      }
    }
    network.layers().forEach(this::pass);
  }

  private static List<Corner> square(double x1, double x2, double side) {
    return List.of(
        corner(x1, x2), corner(x1 + side, x2), corner(x1 + side, x2 + side), corner(x1, x2 + side));
  }

  private static Corner corner(double x1, double x2) {
    return new Corner(x1, x2, new double[] {x1, x2});
  }

  private void pass(Layer layer) {
    List<List<Corner>> next = new ArrayList<>();
    for (List<Corner> cell : cells) {
      List<List<Corner>> parts =
          List.of(cell.stream().map(corner -> corner.with(layer.preactivation(corner.a))).toList());
      int cuts = layer.sigma().isSameAs(Activations.IDENTITY) ? 0 : layer.outputs();
      for (int i = 0; i < cuts; i++) {
        parts = cut(parts, i);
      }
      for (List<Corner> part : parts) {
        next.add(part.stream().map(corner -> corner.with(activation(layer, corner.a))).toList());
      }
      requireRoom(next.size(), layer.outputs());
    }
    cells = next;
  }

  private static double[] activation(Layer layer, double[] z) {
    return Arrays.stream(z).map(layer.sigma()::apply).toArray();
  }

  /** Cuts polygons where the i-th preactivation is 0. */
  private static List<List<Corner>> cut(List<List<Corner>> polygons, int i) {
    List<List<Corner>> parts = new ArrayList<>();
    for (List<Corner> polygon : polygons) {
      if (polygon.stream().allMatch(corner -> corner.a[i] >= 0)
          || polygon.stream().allMatch(corner -> corner.a[i] <= 0)) {
        parts.add(polygon);
      } else {
        parts.add(above(polygon, corner -> corner.a[i], 0));
        parts.add(above(polygon, corner -> -corner.a[i], 0));
      }
    }
    return parts;
  }

  /** What is left of a polygon where a value is a level or more. */
  private static List<Corner> above(
      List<Corner> polygon, ToDoubleFunction<Corner> value, double level) {
    List<Corner> left = new ArrayList<>();
    walk(polygon, value, level, left::add, left::add);
    return left;
  }

  /**
   * Walks around a polygon.
   *
   * @param above takes the corners where a value is a level or more
   * @param passing takes the places between corners where the value passes the level
   */
  private static void walk(
      List<Corner> polygon,
      ToDoubleFunction<Corner> value,
      double level,
      Consumer<Corner> above,
      Consumer<Corner> passing) {
    for (int k = 0; k < polygon.size(); k++) {
      Corner from = polygon.get(k);
      Corner to = polygon.get((k + 1) % polygon.size());
      double here = value.applyAsDouble(from);
      double there = value.applyAsDouble(to);
      if (here >= level) {
        above.accept(from);
      }
      if (here >= level != there >= level) {
        passing.accept(from.towards(to, (level - here) / (there - here)));
      }
    }
  }

  /** The smallest and the largest output. */
  public DoubleSummaryStatistics range() {
    return cells.stream().flatMap(List::stream).mapToDouble(Corner::y).summaryStatistics();
  }

  /** Where the output is at least a value, as one shape, so that no seams show between cells. */
  public Path2D above(Axes axes, double value) {
    Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (List<Corner> cell : cells) {
      List<Corner> left = above(cell, Corner::y, value);
      for (int k = 0; k < left.size(); k++) {
        Point2D at = left.get(k).place(axes);
        if (k == 0) {
          area.moveTo(at.getX(), at.getY());
        } else {
          area.lineTo(at.getX(), at.getY());
        }
      }
      if (!left.isEmpty()) {
        area.closePath();
      }
    }
    return area;
  }

  /** Where the output passes a value; a single line as such, for Java2D draws that by itself. */
  public Shape contour(Axes axes, double value) {
    List<Line2D> lines = lines(axes, value);
    if (lines.size() == 1) {
      return lines.get(0);
    }
    Path2D contour = new Path2D.Double();
    lines.forEach(line -> contour.append(line, false));
    return contour;
  }

  /** Where the output passes a value, cell by cell. */
  public List<Line2D> lines(Axes axes, double value) {
    List<Line2D> lines = new ArrayList<>();
    for (List<Corner> cell : cells) {
      List<Corner> ends = new ArrayList<>();
      walk(cell, Corner::y, value, corner -> {}, ends::add);
      for (int k = 0; k + 1 < ends.size(); k += 2) {
        lines.add(new Line2D.Double(ends.get(k).place(axes), ends.get(k + 1).place(axes)));
      }
    }
    return lines;
  }

  private static void requireRoom(int count, int width) {
    if ((long) count * width > MOST_NUMBERS) {
      throw new BadInput(
          "This network cuts the square into over %s pieces, too many to draw: give it fewer ReLUs."
              .formatted(count - 1));
    }
  }
}
