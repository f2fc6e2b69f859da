package neuron.plot;

import neuron.Activation;
import neuron.notebook.Figure;
import neuron.notebook.Notebook;

/** The figures of the lesson, as a cell says them. */
public class Figures extends Notebook {

  /** For the classes that add words of their own to a notebook. */
  protected Figures() {}

  /**
   * The curves of activations, a = σ(z) for z from −6 to 6.
   *
   * <p>A jump is drawn as a jump; where a function throws or gives no finite number there is a gap.
   * A curve far larger than another is cut off at the edge.
   *
   * @param f one to six activations; the same one twice is drawn once
   * @throws IllegalArgumentException if there is none, if one is null, or if there are over six
   */
  public static Figure curve(Activation... f) {
    return new Curves(f).figure();
  }

  /**
   * One z on its way through activations: the curves with z marked on each, and what each makes of
   * it. The axes do not depend on z, so that nothing but the marked points moves under a slider.
   *
   * @param z from −6 to 6
   * @param f one to six activations; the same one twice is drawn once
   * @throws IllegalArgumentException if z is NaN or outside the axis, or as for {@link #curve}
   */
  public static Figure passThrough(double z, Activation... f) {
    return new PassThrough(z, f).figure();
  }
}
