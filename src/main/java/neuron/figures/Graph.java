package neuron.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import neuron.Interval;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Course;
import neuron.draw.Curve;
import neuron.draw.Key;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/** y over x of a network, with a ring at each bend. */
final class Graph {

  private static final String TITLE = "The network’s y over x";
  private static final double RING = 5;
  private static final double NEAREST_RINGS = 13;
  private static final int MOST_LISTED = 7;

  /** Narrower pieces, in pixels, run into each other: they are painted as one area. */
  private static final double NARROWEST = 3;

  private final Course course;

  Graph(Network network, double from, double to) {
    course = new Course(network, from, to);
  }

  Figure figure() {
    return Page.figure(TITLE, sentence(), this::paint);
  }

  /** Axes below a key for y over x, that hold the values of both curves. */
  static Axes axes(Interval x, Curve one, Curve other) {
    Window window =
        Window.steady(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
    return Axes.filling(
        Page.room(Key.BELOW),
        new Scale.Linear("x", x.from(), x.to()),
        new Scale.Linear("y", window.low(), window.high()));
  }

  /** Paints the figure; gives back where x and y lie. */
  Axes paint(Graphics2D g) {
    Curve curve = course.curve();
    Axes axes = axes(course.interval, curve, curve);
    axes.paint(g);
    Label.centredAt(Figure.WIDTH / 2.0, 50, count(axes), LineNames.FONT, Theme.BLUE).paint(g);
    Color colour = isArea(axes) ? Key.PALE : Theme.INK;
    axes.paintLine(g, Trace.of(curve, axes), colour, width(axes));
    paintRings(g, axes);
    return axes;
  }

  /** How wide a straight piece is on the average, in pixels. */
  private double piece(Axes axes) {
    return axes.box().getWidth() / (course.bends.length + 1);
  }

  private boolean isArea(Axes axes) {
    return piece(axes) < NARROWEST;
  }

  /** Thinner where the pieces crowd, and where they make an area, broad enough to leave no gap. */
  private float width(Axes axes) {
    double width = isArea(axes) ? 2 * piece(axes) : Math.min(2.5, piece(axes) / 5);
    return (float) Math.max(0.9, width);
  }

  private void paintRings(Graphics2D g, Axes axes) {
    double[] bends = course.bends;
    for (int i = 1; i < bends.length; i++) {
      if (axes.x(bends[i]) - axes.x(bends[i - 1]) < NEAREST_RINGS) {
        return;
      }
    }
    for (double x : bends) {
      Key.paintRing(g, axes.x(x), axes.y(course.at(x)), RING, Theme.BLUE);
    }
  }

  private String count(Axes axes) {
    if (course.sampled) {
      return "bends not counted";
    }
    int bends = course.bends.length;
    return bends == 0
        ? "no bends, one straight line"
        : Words.counted(bends, "bend")
            + ", "
            + (bends + 1)
            + " straight pieces"
            + (isArea(axes) ? ", too narrow to tell apart" : "");
  }

  private String sentence() {
    return course.span() + ", " + shape() + ".";
  }

  private String shape() {
    if (course.sampled) {
      return "the bends of y are not counted, since not every layer is straight but for a kink at 0; y"
          + " goes from %s to %s"
              .formatted(Words.about(course.first()), Words.about(course.last()));
    }
    int bends = course.bends.length;
    if (bends == 0) {
      return "y is one straight line, from %s to %s"
          .formatted(Words.about(course.first()), Words.about(course.last()));
    }
    if (bends > MOST_LISTED) {
      return "y has %s bends; between them it is straight, in %s pieces"
          .formatted(bends, bends + 1);
    }
    return "y has %s, at x = %s; %s it is straight"
        .formatted(
            Words.counted(bends, "bend"),
            Words.list(Arrays.stream(course.bends).mapToObj(Numbers::text).toList()),
            bends == 1 ? "on each side" : "between them");
  }
}
