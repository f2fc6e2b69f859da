package neuron.plot;

import neuron.Activation;
import neuron.Neuron;
import neuron.notebook.BadInput;
import neuron.notebook.Figure;
import neuron.notebook.Notebook;
import org.knowm.xchart.internal.chartpart.Chart;

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
   * @throws BadInput if there is none, if one is null, or if there are over six
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
   * @throws BadInput if z is NaN or outside the axis, or as for {@link #curve}
   */
  public static Figure passThrough(double z, Activation... f) {
    return new PassThrough(z, f).figure();
  }

  /**
   * How the terms w₁x₁, w₂x₂, … and b add up to z, one arrow after the other.
   *
   * @param n a neuron with at most eight inputs
   * @param x as many finite numbers
   * @throws BadInput if the neuron is null or has more inputs, if x has another length or holds NaN
   *     or infinity, or if a sum is too large for a double
   */
  public static Figure terms(Neuron n, double... x) {
    return new Terms(n, x).figure();
  }

  /**
   * z against one input while the others stay at x: a straight line whose slope is the weight.
   *
   * @param input which one, from 1
   * @param x as many finite numbers as the neuron has weights
   * @throws BadInput if there is no such input, or as for {@link #terms}
   */
  public static Figure line(Neuron n, int input, double... x) {
    return new Line(n, input, x).figure();
  }

  /**
   * z over two inputs: a plane seen from above, with lines of equal z and the point x.
   *
   * @param n a neuron with two inputs
   * @param x two finite numbers
   * @throws BadInput if the neuron has not two inputs, or as for {@link #terms}
   */
  public static Figure plane(Neuron n, double... x) {
    return new Plane(n, x).figure();
  }

  /**
   * The neuron with its own numbers: x weighed and added up to z, z through σ, and a coming out.
   *
   * @param n a neuron; of more than five inputs the first three and the last are drawn
   * @param x as many finite numbers as the neuron has weights
   * @throws BadInput as for {@link #terms}
   */
  public static Figure neuron(Neuron n, double... x) {
    return new NeuronDrawing(n, x).figure();
  }

  /**
   * A chart of your own in the theme of the lesson, with a sentence that says what it shows.
   *
   * <p>The chart's styler takes on the theme's letters and colours, as {@link Theme#style} says;
   * what you set by hand for a series stays. Its data and its size stay.
   *
   * @param chart any chart of XChart's
   * @param sentence what a reader who cannot see the chart should know, with its numbers
   * @throws BadInput if the chart is null or the sentence null or blank
   */
  public static Figure figure(Chart<?, ?> chart, String sentence) {
    return ChartMaker.figure(chart, sentence);
  }
}
