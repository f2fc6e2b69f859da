package neuron.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import neuron.Interval;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Drawing;
import neuron.draw.Key;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/** y over x of a network, with a ring at each bend, or a lens where the bends crowd. */
final class Graph implements Drawing {

  private static final double RING = 5;
  private static final double NEAREST_RINGS = 13;
  private static final int MOST_LISTED = 7;

  /** Narrower pieces, in pixels, run into each other: they are painted as one area. */
  private static final double NARROWEST = 3;

  private final NetworkCurve output;
  private final Window window;

  Graph(Network network, double from, double to) {
    output = new NetworkCurve(network, from, to);
    window = Window.steady(output.curve.low(), output.curve.high());
  }

  /** A graph that is cut off where y leaves an interval, so that its axes always stand still. */
  Graph(Network network, double from, double to, Interval y) {
    output = new NetworkCurve(network, from, to);
    window = new Window(y.from(), y.to());
  }

  @Override
  public String title() {
    return "The network’s y over x";
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back where x and y lie. */
  Axes painted(Graphics2D g) {
    Axes axes = output.axes(window);
    axes.paint(g);
    Label.centredAt(Figure.WIDTH / 2.0, 50, count(axes), LineNames.FONT, Theme.BLUE).paint(g);
    Color colour = isArea(axes) ? Key.PALE : Theme.INK;
    axes.paintLine(g, Trace.of(output.curve, axes), colour, width(axes));
    if (isArea(axes)) {
      new Lens(output, axes).paint(g);
    } else {
      paintRings(g, axes);
    }
    return axes;
  }

  /** How wide a straight piece is on the average, in pixels. */
  private double piece(Axes axes) {
    return axes.box().getWidth() / (output.bends.length + 1);
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
    double[] bends = output.bends;
    for (int i = 1; i < bends.length; i++) {
      if (axes.x(bends[i]) - axes.x(bends[i - 1]) < NEAREST_RINGS) {
        return;
      }
    }
    for (double x : bends) {
      double y = output.at(x);
      if (y >= window.low() && y <= window.high()) {
        Key.paintRing(g, axes.x(x), axes.y(y), RING, Theme.BLUE);
      }
    }
  }

  private String count(Axes axes) {
    if (output.sampled) {
      return "bends not counted";
    }
    int bends = output.bends.length;
    return bends == 0
        ? "no bends, one straight line"
        : Words.counted(bends, "bend")
            + ", "
            + (bends + 1)
            + " straight pieces"
            + (isArea(axes) ? ", in the lens " + wider(axes) + " times as wide" : "");
  }

  private String wider(Axes axes) {
    return Numbers.text(Math.rint(new Lens(output, axes).times()));
  }

  @Override
  public String sentence() {
    return output.span() + ", " + shape() + ".";
  }

  private String shape() {
    if (output.sampled) {
      return "the bends of y are not counted, since not every layer is straight but for a kink at 0; y"
          + " goes from %s to %s"
              .formatted(Words.about(output.first()), Words.about(output.last()));
    }
    int bends = output.bends.length;
    if (bends == 0) {
      return "y is one straight line, from %s to %s"
          .formatted(Words.about(output.first()), Words.about(output.last()));
    }
    if (bends > MOST_LISTED) {
      return "y has %s bends; between them it is straight, in %s pieces"
          .formatted(bends, bends + 1);
    }
    return "y has %s, at x = %s; %s it is straight"
        .formatted(
            Words.counted(bends, "bend"),
            Words.list(Arrays.stream(output.bends).mapToObj(Numbers::text).toList()),
            bends == 1 ? "on each side" : "between them");
  }
}
