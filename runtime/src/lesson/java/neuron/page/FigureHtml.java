package neuron.page;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import neuron.kernel.MimeBundle;
import neuron.kernel.PageKernel;
import runtime.page.Page;
import runtime.page.Painting;
import runtime.page.Picture;

/** A figure in the language of the page, which paints it itself. */
final class FigureHtml {

  private FigureHtml() {}

  static MimeBundle of(Figure figure) {
    Picture picture = picture(figure);
    return PageKernel.shown(place -> Page.current().picture(place, picture));
  }

  static Picture picture(Figure figure) {
    Consumer<Graphics2D> painter = figure::paint;
    return new Picture(
        figure.title(),
        figure.sentence(),
        figure.width(),
        figure.height(),
        Painting.commands(painter),
        "");
  }
}
