package neuron.figures;

import static neuron.text.Language.say;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * One z on its way through activations: a dashed line at z, a mark on each curve, and the values in
 * a row over the plot.
 *
 * <p>The row moves with the line but keeps clear of the curves, whatever their shape; under a
 * slider no label jumps from one side of a point to the other.
 */
final class PassThrough implements Drawing {

  private static final double ROW = 20;
  private static final double FIRST_ROW = 52;
  private static final double MARK_ROOM = 13;
  private static final double BETWEEN = 22;

  private final double z;
  private final CurvePlot plot;
  private final double[] values;
  private final List<List<Slot>> rows;

  PassThrough(double z, Activation... f) {
    this.plot = CurvePlot.ofValues(Drawable.activations(f), Window::ofWhole);
    this.z = Drawable.onAxis(z);
    this.values = plot.functions.stream().mapToDouble(a -> Curve.value(a, z)).toArray();
    this.rows = rows();
  }

  /**
   * A value in the row.
   *
   * @param width the room it keeps, so that its neighbours stay where they are as z moves
   */
  private record Slot(Look look, String text, double width) {}

  @Override
  public String title() {
    return values.length == 1
        ? say("One z through %s", plot.names.get(0))
        : say("One z, %s activations", Words.count(values.length));
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back what was painted where. */
  CurvePlot.Painted painted(Graphics2D g) {
    double zMiddle = FIRST_ROW + ROW * rows.size();
    CurvePlot.Painted painted =
        plot.paint(
            g,
            zMiddle + 16,
            below ->
                Axes.paintDropLine(g, below.x(z), zMiddle + 9, below.box().getMaxY(), Theme.MUTED));
    Axes axes = painted.axes();
    ValueMarks.on(axes, z, values, plot.looks).paint(g);
    List<Label> labels = new ArrayList<>(painted.labels());
    Label zLabel =
        Label.centredAt(axes.x(z), zMiddle, Numbers.equation("z", z), Theme.strong(13), Theme.INK);
    zLabel.paint(g);
    labels.add(zLabel);
    for (int i = 0; i < rows.size(); i++) {
      labels.addAll(paintRow(g, rows.get(i), axes.x(z), FIRST_ROW + i * ROW));
    }
    return new CurvePlot.Painted(axes, painted.traces(), labels);
  }

  private List<Label> paintRow(Graphics2D g, List<Slot> row, double x, double middle) {
    double width = width(row);
    double left = Math.max(Page.SIDE, Math.min(x - width / 2, Figure.WIDTH - Page.SIDE - width));
    List<Label> labels = new ArrayList<>();
    for (Slot slot : row) {
      Color colour = slot.look.colour();
      slot.look.mark().paint(g, left + 4.5, middle, 4.5, colour);
      Label label = Label.leftAt(left + MARK_ROOM, middle, slot.text, LineNames.FONT, colour);
      label.paint(g);
      labels.add(label);
      left += slot.width + BETWEEN;
    }
    return labels;
  }

  private List<List<Slot>> rows() {
    List<List<Slot>> rows = new ArrayList<>();
    List<Slot> row = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      row.add(slot(i));
      if (width(row) > Figure.WIDTH - 2 * Page.SIDE) {
        Slot last = row.remove(row.size() - 1);
        rows.add(row);
        row = new ArrayList<>(List.of(last));
      }
    }
    rows.add(row);
    return rows;
  }

  private static double width(List<Slot> row) {
    double width = -BETWEEN;
    for (Slot slot : row) {
      width += slot.width + BETWEEN;
    }
    return width;
  }

  private Slot slot(int i) {
    String name = Words.shortened(plot.names.get(i));
    String text = plot.call(i, z);
    double usual = Label.width(name + "(−0.0) ≈ −0.000", LineNames.FONT);
    double width = Math.max(usual, Label.width(text, LineNames.FONT));
    return new Slot(plot.looks.get(i), text, MARK_ROOM + width);
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String value = Double.isNaN(values[i]) ? say("no number") : Words.about(values[i]);
      parts.add(say("%s gives %s", plot.names.get(i), value));
    }
    return say("At z = %s, %s.", Numbers.text(z), Words.list(parts));
  }
}
