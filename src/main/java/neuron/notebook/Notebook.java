package neuron.notebook;

import java.util.Optional;
import java.util.ServiceLoader;

/** What a cell says to put something on the page. */
public class Notebook {

  /** For the classes that add words of their own to a notebook. */
  protected Notebook() {}

  /**
   * Shows a value under the cell: a {@link Figure} or any XChart chart as a picture with its
   * sentence, anything else as text.
   *
   * @throws BadInput if the value is null
   */
  public static void show(Object value) {
    if (value == null) {
      throw new BadInput(
          "There is nothing to show: the value is null. Give show a figure, a chart or a text.");
    }
    Kernel.current()
        .display(
            figureOf(value)
                .map(MimeBundle::of)
                .orElseGet(() -> MimeBundle.of(String.valueOf(value))));
  }

  /**
   * Says that everything works, in a table with the versions of Java, of the kernel and of this
   * library. A page that takes no html has the sentence alone, which is the same everywhere.
   */
  public static void ready() {
    Kernel.current().display(Versions.here().output());
  }

  /** The figure of a value, if it is one or a {@link FigureMaker} knows how to make it one. */
  static Optional<Figure> figureOf(Object value) {
    if (value instanceof Figure figure) {
      return Optional.of(figure);
    }
    return ServiceLoader.load(FigureMaker.class, FigureMaker.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .flatMap(maker -> maker.figureOf(value).stream())
        .findFirst();
  }
}
