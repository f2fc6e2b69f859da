package neuron.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;
import neuron.text.BadInput;

/**
 * A square of two inputs, cut into polygons in each of which the network's output is a plane.
 *
 * <p>Where every layer is straight but for its kink, that is exact: a polygon is cut along each
 * line where a preactivation is 0. Otherwise the square is a fine mesh, and the planes come near.
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
        parts.add(above(polygon, corner -> corner.a[i]));
        parts.add(above(polygon, corner -> -corner.a[i]));
      }
    }
    return parts;
  }

  /** What is left of a polygon where a value is 0 or more. */
  private static List<Corner> above(List<Corner> polygon, ToDoubleFunction<Corner> value) {
    List<Corner> left = new ArrayList<>();
    for (int k = 0; k < polygon.size(); k++) {
      Corner from = polygon.get(k);
      Corner to = polygon.get((k + 1) % polygon.size());
      double here = value.applyAsDouble(from);
      double there = value.applyAsDouble(to);
      if (here >= 0) {
        left.add(from);
      }
      if (here >= 0 != there >= 0) {
        left.add(from.towards(to, here / (here - there)));
      }
    }
    return left;
  }

  /** The smallest and the largest output. */
  public DoubleSummaryStatistics range() {
    return cells.stream().flatMap(List::stream).mapToDouble(Corner::y).summaryStatistics();
  }

  /** Where the output is at least a value, as one shape, so that no seams show between cells. */
  public Path2D above(Axes axes, double value) {
    Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (List<Corner> cell : cells) {
      List<Corner> left = above(cell, corner -> corner.y() - value);
      for (int k = 0; k < left.size(); k++) {
        double x = axes.x(left.get(k).x1);
        double y = axes.y(left.get(k).x2);
        if (k == 0) {
          area.moveTo(x, y);
        } else {
          area.lineTo(x, y);
        }
      }
      if (!left.isEmpty()) {
        area.closePath();
      }
    }
    return area;
  }

  /** Where the output passes a value. */
  public Path2D contour(Axes axes, double value) {
    Path2D lines = new Path2D.Double();
    for (List<Corner> cell : cells) {
      List<Corner> ends = new ArrayList<>();
      for (int k = 0; k < cell.size(); k++) {
        Corner from = cell.get(k);
        Corner to = cell.get((k + 1) % cell.size());
        if (from.y() >= value != to.y() >= value) {
          ends.add(from.towards(to, (value - from.y()) / (to.y() - from.y())));
        }
      }
      for (int k = 0; k + 1 < ends.size(); k += 2) {
        lines.moveTo(axes.x(ends.get(k).x1), axes.y(ends.get(k).x2));
        lines.lineTo(axes.x(ends.get(k + 1).x1), axes.y(ends.get(k + 1).x2));
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
