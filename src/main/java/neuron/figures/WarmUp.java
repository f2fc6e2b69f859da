package neuron.figures;

import java.util.Iterator;
import java.util.List;
import neuron.Activations;
import neuron.page.Figure;

/**
 * What our agent has a kernel do beside the first cells, so that the first figure comes sooner: one
 * is made and drawn for nobody.
 */
public final class WarmUp implements Iterable<Runnable> {

  private Figure figure;

  /** Each step takes a small part of a second. */
  @Override
  public Iterator<Runnable> iterator() {
    return List.<Runnable>of(this::build, this::draw).iterator();
  }

  private void build() {
    figure = Figures.passThrough(-1, Activations.RELU, Activations.SIGMOID);
  }

  private void draw() {
    figure.image(2);
  }
}
