package neuron.figures;

import java.util.List;
import java.util.stream.Stream;
import neuron.page.Figure;

/** The figures and charts that the tests of this room look at. */
public final class EveryFigure {

  private EveryFigure() {}

  /** One of each kind and more. */
  public static List<Figure> all() {
    return Stream.concat(
            FiguresTest.figures().values().stream(),
            ChartMakerTest.charts().map(chart -> Figures.figure(chart, "A chart.")))
        .toList();
  }
}
