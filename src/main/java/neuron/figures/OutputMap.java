package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Bands;
import neuron.draw.Cells;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Page;
import neuron.draw.Placer;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.text.Numbers;
import neuron.text.Words;

/** A network's output over two inputs as flat bands, with the four points of XOR on it. */
final class OutputMap implements Drawing {

  private static final double TOP = 48;
  private static final double LOW = -0.5;
  private static final double HIGH = 1.5;
  private static final double MIDDLE = 0.5;
  private static final int MOST_LINES = 6;
  private static final double MARK = 6.5;

  /** Below this share of its size, a change of y can no longer be seen. */
  private static final double FLAT = 1e-6;

  /** How far from the ends of a line its label keeps, in pixels. */
  private static final int RIM = 20;

  private final Cells cells;
  private final double[] outputs;
  private final TreeMap<Integer, Double> levels = new TreeMap<>();

  OutputMap(Network network) {
    Drawable.network(network, 2);
    cells = new Cells(network, LOW, HIGH);
    outputs =
        XorPoint.ALL.stream()
            .mapToDouble(
                point ->
                    Drawable.finite(
                        "y at " + point.name(), network.forward(point.x1(), point.x2())[0]))
            .toArray();
    double low = Drawable.finite("The smallest y", cells.range().getMin());
    double high = Drawable.finite("The largest y", cells.range().getMax());
    addLevels(low, high);
  }

  /** Lines of equal y from 0.5 up and down, a power of two apart; none where y is level. */
  private void addLevels(double low, double high) {
    if (high - low <= FLAT * Math.max(Math.abs(low), Math.abs(high))) {
      return;
    }
    double exponent = Math.ceil(Math.log((high - low) / MOST_LINES) / Math.log(2) - 1e-9);
    double step = Math.pow(2, exponent);
    for (int n = (int) Math.floor((low - MIDDLE) / step) + 1; MIDDLE + n * step <= high; n++) {
      levels.put(n, MIDDLE + n * step);
    }
  }

  @Override
  public String title() {
    return "The network’s y over two inputs";
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back its labels. */
  List<Label> painted(Graphics2D g) {
    Axes axes =
        Axes.filling(
            Page.room(TOP),
            new Scale.Linear("input x₁", LOW, HIGH),
            new Scale.Linear("input x₂", LOW, HIGH));
    axes.paint(g);
    Bands bands = new Bands(cells, levels, outputs[0] < MIDDLE);
    axes.within(g, clipped -> bands.paint(clipped, axes, Theme::round));
    List<Label> labels = labels(axes);
    labels.forEach(label -> label.paintOnPaper(g));
    for (XorPoint point : XorPoint.ALL) {
      point.look().mark().paint(g, axes.x(point.x1()), axes.y(point.x2()), MARK, Theme.INK);
    }
    return labels;
  }

  /** The point's labels first, then one for each line that has room for it. */
  private List<Label> labels(Axes axes) {
    Placer placer = new Placer(axes.box(), 3, List.of());
    for (XorPoint point : XorPoint.ALL) {
      placer.take(new Rectangle2D.Double(axes.x(point.x1()) - 10, axes.y(point.x2()) - 10, 20, 20));
    }
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < outputs.length; i++) {
      labels.add(placer.place(beside(axes, XorPoint.ALL.get(i), outputs[i])));
    }
    levels.forEach(
        (n, y) -> {
          List<Label> places = along(axes, n, y);
          if (!places.isEmpty()) {
            Label label = placer.place(places);
            boolean free = labels.stream().noneMatch(other -> other.box().intersects(label.box()));
            labels.addAll(free ? List.of(label) : List.of());
          }
        });
    return labels;
  }

  private static List<Label> beside(Axes axes, XorPoint point, double y) {
    double px = axes.x(point.x1());
    double py = axes.y(point.x2());
    String text = point.name() + ": " + Numbers.equation("y", y);
    return List.of(
        Label.leftAt(px + 15, py, text, LineNames.FONT, Theme.INK),
        Label.rightAt(px - 15, py, text, LineNames.FONT, Theme.INK));
  }

  private List<Label> along(Axes axes, int n, double y) {
    List<Point2D> line = Trace.of(cells.contour(axes, y), axes.box()).points();
    List<Label> places = new ArrayList<>();
    for (int away = 0; away < line.size() / 2 - RIM; away += 8) {
      for (int i : new int[] {line.size() / 2 + away, line.size() / 2 - away}) {
        Point2D at = line.get(i);
        String text = n == 0 ? "y = 0.5" : Numbers.text(y);
        places.add(Bands.label(n, at.getX(), at.getY(), text));
      }
    }
    return places;
  }

  @Override
  public String sentence() {
    List<String> texts = new ArrayList<>();
    boolean exact = true;
    for (int i = 0; i < outputs.length; i++) {
      texts.add(Words.about(outputs[i]));
      exact &= outputs[i] == XorPoint.ALL.get(i).answer();
    }
    return "At (0, 0), (0, 1), (1, 0) and (1, 1) the network gives y %s%s."
        .formatted(
            Words.list(texts), exact ? ", which is XOR exactly" : ", where XOR is 0, 1, 1 and 0");
  }
}
