package neuron.draw;

import java.awt.Graphics2D;
import neuron.page.Figure;

/** What all figures of the lesson share: a title, a sentence, and what is painted between them. */
public interface Drawing {

  /** What the picture is about, in a few words. */
  String title();

  /** What the picture shows, with its numbers. */
  String sentence();

  /** Paints all but the paper and the title. */
  void paint(Graphics2D g);

  /** The drawing on a page of the lesson's size, below its title. */
  default Figure figure() {
    String title = title();
    return new Figure(
        title,
        sentence(),
        Figure.WIDTH,
        Figure.HEIGHT,
        g -> {
          Page.paint(g, title);
          paint(g);
        });
  }
}
