package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import neuron.Dataset;
import neuron.Epoch;
import neuron.Split;
import neuron.Trainer;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Theme;
import neuron.text.Numbers;
import neuron.text.Words;

/** Points of two classes, alone or with what a network says of them. */
record Points(
    String title,
    String sentence,
    ScatterPlot plot,
    List<Group> groups,
    Optional<DecisionMap> map,
    Optional<BendLines> lines)
    implements Drawing {

  private static final Rectangle2D BOX = new Rectangle2D.Double(64, 48, 264, 264);
  private static final double AXIS = 31;
  private static final double KEY = 384;
  private static final double LINE = 24;

  /**
   * Points that are drawn alike.
   *
   * @param text what is said of them
   */
  record Group(String text, Dataset data, boolean hollow) {

    /** 75 of class 0, if that is their number. */
    String count(int label) {
      long count = Arrays.stream(data.labels()).filter(other -> other == label).count();
      return "%s of class %s".formatted(count, label);
    }

    String counts() {
      return count(0) + " and " + count(1);
    }
  }

  /** All points of a dataset. */
  static Points of(Dataset data) {
    Drawable.twoClasses(data);
    Group all = new Group(Words.counted(data.size(), "point"), data, false);
    return new Points(
        Words.capitalised(data.name()),
        "%s: %s, %s.".formatted(Words.capitalised(data.name()), all.text, all.counts()),
        new ScatterPlot(data, BOX),
        List.of(all),
        Optional.empty(),
        Optional.empty());
  }

  /** The two parts of a dataset. */
  static Points of(Split data) {
    Drawable.twoClasses(data);
    Dataset training = data.training();
    Dataset heldOut = data.heldOut();
    Group filled = new Group(Words.counted(training.size(), "training point"), training, false);
    Group hollow = new Group(Words.counted(heldOut.size(), "point") + " held out", heldOut, true);
    return new Points(
        Words.capitalised(training.name()),
        "%s: %s, %s, and %s, %s."
            .formatted(
                Words.capitalised(training.name()),
                filled.text,
                filled.counts(),
                hollow.text,
                hollow.counts()),
        new ScatterPlot(data, BOX),
        List.of(filled, hollow),
        Optional.empty(),
        Optional.empty());
  }

  /** The two parts of a trainer's data, on what its network makes of the plane. */
  static Points of(Trainer trainer) {
    Drawable.training(trainer);
    Split data = trainer.data();
    Epoch now = trainer.last();
    String training = Numbers.percent(now.training().accuracy());
    String heldOut = Numbers.percent(now.heldOut().accuracy());
    String when = now.number() == 0 ? "before the first epoch" : "after epoch " + now.number();
    ScatterPlot plot = new ScatterPlot(data, BOX);
    return new Points(
        "The decision boundary " + when,
        "%s, the network has %s of the %s right, and %s of the %s held out."
            .formatted(
                Words.capitalised(when),
                training,
                Words.counted(data.training().size(), "training point"),
                heldOut,
                data.heldOut().size()),
        plot,
        List.of(
            new Group("training: " + training + " right", data.training(), false),
            new Group("held out: " + heldOut + " right", data.heldOut(), true)),
        Optional.of(
            new DecisionMap(
                trainer.network(), trainer.loss().threshold(trainer.network()), plot.scale)),
        Optional.empty());
  }

  /** As {@link #of(Trainer)}, with the lines on which the neurons of the first layer have z = 0. */
  static Points withLines(Trainer trainer) {
    Points points = of(trainer);
    BendLines lines = BendLines.of(trainer.network().layers().get(0), points.plot.scale);
    return new Points(
        points.title + ", and its lines",
        "%s; %s with z = 0 of a neuron cross the picture."
            .formatted(
                points.sentence.substring(0, points.sentence.length() - 1),
                Words.counted(lines.lines().size(), "line")),
        points.plot,
        points.groups,
        points.map,
        Optional.of(lines));
  }

  @Override
  public void paint(Graphics2D g) {
    plot.paint(g, map);
    lines.ifPresent(drawn -> drawn.paint(g, plot.axes));
    plot.axes.paintTitle(g, AXIS);
    double rows =
        3 * groups.size()
            + groups.size()
            - 1
            + (map.isPresent() ? 3 : 0)
            + (lines.isPresent() ? 2 : 0);
    double y = BOX.getCenterY() - LINE * (rows - 1) / 2;
    for (Group group : groups) {
      paint(g, group, y);
      y += 4 * LINE;
    }
    if (map.isPresent()) {
      paintMapKey(g, y);
    }
    if (lines.isPresent()) {
      paintLineKey(g, y + 2 * LINE);
    }
  }

  private static void paint(Graphics2D g, Group group, double y) {
    Label.leftAt(KEY, y, group.text, Theme.strong(15), Theme.INK).paint(g);
    for (int label = 0; label < 2; label++) {
      double middle = y + LINE * (1 + label);
      ScatterPlot.paintKey(g, KEY, middle, label, group.hollow, group.count(label));
    }
  }

  private static void paintMapKey(Graphics2D g, double y) {
    Theme.draw(g, new Line2D.Double(KEY, y, KEY + 22, y), Theme.INK, DecisionMap.LINE);
    Label.leftAt(KEY + 30, y, "undecided", LineNames.FONT, Theme.INK).paint(g);
    Label.leftAt(KEY, y + LINE, "pale: less than 80 % sure", LineNames.FONT, Theme.MUTED).paint(g);
  }

  private static void paintLineKey(Graphics2D g, double y) {
    g.setColor(BendLines.COLOUR);
    g.setStroke(BendLines.STROKE);
    g.draw(new Line2D.Double(KEY, y, KEY + 22, y));
    Label.leftAt(KEY + 30, y, "z = 0 of a neuron", LineNames.FONT, BendLines.COLOUR).paint(g);
    Label.leftAt(KEY, y + LINE, "arrow: to where z > 0", LineNames.FONT, Theme.MUTED).paint(g);
  }
}
