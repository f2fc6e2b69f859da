package neuron.figures;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import neuron.Activation;
import neuron.Dataset;
import neuron.Epoch;
import neuron.Interval;
import neuron.Layer;
import neuron.Loss;
import neuron.Network;
import neuron.Neuron;
import neuron.Split;
import neuron.Trainer;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.page.Notebook;
import neuron.text.BadInput;
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
   * One z and what each activation makes of it, in small panels with the same axes.
   *
   * @param z from −4 to 4
   * @param f one to six activations; the same one twice is drawn once
   * @throws BadInput if z is NaN or outside the axis, or as for {@link #curve}
   */
  public static Figure panels(double z, Activation... f) {
    return new Panels(z, f).figure();
  }

  /**
   * Two activations, and the two enlarged where z is just below 0.
   *
   * @param f the one whose values there set the enlargement, unless it is 0
   * @throws BadInput as for {@link #curve}
   */
  public static Figure nearZero(Activation f, Activation other) {
    return new NearZero(f, other).figure();
  }

  /**
   * Points, and over the same x the z and the a of a neuron with one input. The axes depend on the
   * points alone.
   *
   * @param x of each point
   * @param y of each point, as many
   * @throws BadInput if the neuron is null or has more inputs, if there is no point, if the lengths
   *     differ, or if a number is NaN or infinite
   */
  public static Figure fit(Neuron n, double[] x, double[] y) {
    return new Fit(n, x, y).figure();
  }

  /**
   * The slopes of activations, σ′(z) for z from −6 to 6.
   *
   * <p>At a kink and at a jump there is no slope: an open circle stands on each side.
   *
   * @param f one to six activations; the same one twice is drawn once
   * @throws BadInput as for {@link #curve}
   */
  public static Figure slopes(Activation... f) {
    return new Slopes(f).figure();
  }

  /**
   * Two activations side by side with their slopes, z marked on all four curves. The axes do not
   * depend on z, so that nothing but the marked points moves under a slider.
   *
   * @param z from −6 to 6
   * @throws BadInput if an activation is null, or as for {@link #passThrough}
   */
  public static Figure compare(Activation f, Activation other, double z) {
    return new Comparison(f, other, z).figure();
  }

  /**
   * A straight line through the middle of axes that stay, with the same scale across and up.
   *
   * @param rise by how much it goes up for each 1 to the right, finite
   * @throws BadInput if the rise is NaN or infinite
   */
  public static Figure straightLine(double rise) {
    return new PlainLine(rise).figure();
  }

  /**
   * The doubles around 1: where 1 + e⁻ᶻ and the sigmoid 1 / (1 + e⁻ᶻ) lie on paper, and what Java
   * makes of them.
   *
   * @param z from 35.5, where e⁻ᶻ is a few doubles wide, to 45
   * @throws BadInput if z is not between
   */
  public static Figure nearOne(double z) {
    return new NearOne(z).figure();
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
   * How the terms add up, on an axis from −reach to reach: it stands still under sliders.
   *
   * @param reach as large as all sums and terms, or larger; finite
   * @throws BadInput if a sum or a term is larger, or as for {@link #terms(Neuron, double...)}
   */
  public static Figure terms(double reach, Neuron n, double... x) {
    return new Terms(reach, n, x).figure();
  }

  /**
   * z against one input while the others stay at x: a straight line whose slope is the weight. Both
   * axes have the same scale.
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
   * z over two inputs: the same plane in space, with z upwards.
   *
   * @throws BadInput as for {@link #plane}
   */
  public static Figure tiltedPlane(Neuron n, double... x) {
    return new TiltedPlane(n, x).figure();
  }

  /**
   * The plane in space, turned about the axis of z.
   *
   * @param degrees from 10 to 80
   * @throws BadInput if the degrees are out of range, or as for {@link #plane}
   */
  public static Figure tiltedPlane(double degrees, Neuron n, double... x) {
    return new TiltedPlane(degrees, n, x).figure();
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
   * A network as circles and arrows: its inputs, its layers one after the other, and the weights on
   * the arrows. Biases other than 0 stand below their neuron.
   *
   * @param n one or two layers, with at most three inputs and three neurons in each
   * @param x as many finite numbers as the network has inputs, and then each circle holds what it
   *     gives; or none
   * @throws BadInput if the network is null or larger, if x has another length or holds NaN or
   *     infinity, or if a number is too large to draw
   */
  public static Figure network(Network n, double... x) {
    return new NetworkDrawing(n, x).figure();
  }

  /**
   * A ring of points around its centre, and where y = 0 for a network: how much of the ring lies on
   * the centre's side of that.
   *
   * @param n a network with two inputs and one output
   * @throws BadInput if the network is null or has another shape, or y is too large for a double
   */
  public static Figure ring(Network n) {
    return new Ring(n).figure();
  }

  /**
   * y over x of a network with one input and one output, each bend marked by a ring.
   *
   * <p>The bends are those of {@link Network#bends}; a network for which those are not counted is
   * drawn without.
   *
   * @param from the left end, finite
   * @param to the right end, finite, above {@code from}
   * @throws BadInput if the network is null, has more inputs or outputs or too many bends, if the
   *     interval is empty, or if y is too large for a double
   */
  public static Figure graph(Network n, double from, double to) {
    return new Graph(n, from, to).figure();
  }

  /**
   * As {@link #graph(Network, double, double)}, with y from {@code low} to {@code high}, so that
   * under a slider the axes stand still. What lies beyond is cut off.
   *
   * @param low the lower end, finite
   * @param high the upper end, finite, above {@code low}
   * @throws BadInput if the second interval is empty too, or as for {@link #graph(Network, double,
   *     double)}
   */
  public static Figure graph(Network n, double from, double to, double low, double high) {
    return new Graph(n, from, to, Interval.closed(low, high)).figure();
  }

  /**
   * Two networks over the same x: the first broad and pale, the other thin and dashed on top, and
   * by how much they differ at most. Each is named by the number of its layers.
   *
   * @throws BadInput as for {@link #graph(Network, double, double)}
   */
  public static Figure graph(Network n, Network other, double from, double to) {
    return TwoGraphs.namedByTheirLayers(n, other, from, to).figure();
  }

  /**
   * What was asked for and what was handed in, over the same x, as {@link #graph(Network, Network,
   * double, double)}.
   *
   * @throws BadInput as for {@link #graph(Network, double, double)}
   */
  public static Figure askedAndYours(Network asked, Network yours, double from, double to) {
    return new TwoGraphs(List.of("the asked one", "yours"), asked, yours, from, to).figure();
  }

  /**
   * A function and a network that stands in for it, with the place where it is off by most.
   *
   * @param name what to call the function, such as "sin x"
   * @param f gives a finite number everywhere from {@code from} to {@code to}
   * @throws BadInput if the name is blank, if f is null, throws or gives no finite number, or as
   *     for {@link #graph(Network, double, double)}
   */
  public static Figure approximation(
      String name, DoubleUnaryOperator f, Network n, double from, double to) {
    return new Approximation(name, f, n, from, to).figure();
  }

  /**
   * How an error falls with the number of ReLUs: both on logarithmic axes, where a power of n is a
   * straight line. Its exponent is that of the least-squares line.
   *
   * @param n two or more numbers of ReLUs, 1 or above, not all the same
   * @param error as many errors, each finite and above 0
   * @throws BadInput if something is null, the lengths differ or a value is out of range
   */
  public static Figure errors(int[] n, double[] error) {
    return new Errors(n, error).figure();
  }

  /**
   * What layers do to a square grid of points: before, after each layer, and, where no layer has an
   * activation, after the one layer that does all at once. A line that a ReLU bends is drawn bent.
   *
   * @param layers one to three, each with two inputs and two outputs
   * @throws BadInput if there is none or too many, one is null or has another shape, or a point
   *     lands where a double cannot hold it
   */
  public static Figure grid(Layer... layers) {
    return new Grid(layers).figure();
  }

  /**
   * The output of a network over two inputs as bands of equal y, with the four points of XOR:
   * circles where XOR is 0, squares where it is 1.
   *
   * @param n a network with two inputs and one output
   * @throws BadInput if the network is null or has another shape, or y is too large for a double
   */
  public static Figure map(Network n) {
    return new OutputMap(n).figure();
  }

  /**
   * The four points of XOR before a layer and after it, with a straight line that parts the two
   * kinds where there is one.
   *
   * @param hidden a layer with two inputs and two outputs
   * @throws BadInput if the layer is null or has another shape, or a point lands where a double
   *     cannot hold it
   */
  public static Figure fold(Layer hidden) {
    return new Fold(hidden).figure();
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

  /**
   * What is left of a signal that passes back through n layers of one neuron each, and is
   * multiplied by the slope σ′(z) and by the weight in each: the n-th power of their product,
   * evenly and in powers of ten. The axes are always the same, so that nothing but the marks moves
   * under a slider over n.
   *
   * @param n how many layers, 1 to 30
   * @param weight a finite number
   * @param z a finite number
   * @param f one to six activations; the same one twice is drawn once
   * @throws BadInput if a number is out of range, if an activation has no slope there, or as for
   *     {@link #curve}
   */
  public static Figure passBack(int n, double weight, double z, Activation... f) {
    return new PassBack(n, weight, z, f).figure();
  }

  /**
   * The slope between two points of a curve, at z and a step to its right: how much the curve
   * climbs, divided by the step. Both axes have the same scale and do not depend on the step.
   *
   * @param z from −6 to 6
   * @param step above 0, up to 2.5
   * @throws BadInput if a number is out of range, the activation is null, or it has no value at one
   *     of the points
   */
  public static Figure secant(Activation f, double z, double step) {
    return new Secant(f, z, step).figure();
  }

  /**
   * Scores on the left and the chances that were made of them on the right, a row for each name.
   * The axes are always the same, so that under a slider over a score nothing moves but the bars.
   *
   * @param names 2 to 12
   * @param scores as many finite numbers
   * @param chances as many finite numbers
   * @throws BadInput if something is null, or the lengths differ
   */
  public static Figure chances(List<String> names, double[] scores, double[] chances) {
    return new Chances(names, scores, chances).figure();
  }

  /**
   * A row of dots for each activation and each size of its weights, a dot for each of the seeds 1,
   * 2, …, among powers of ten.
   *
   * @param title what the numbers are
   * @param sigmas one to six activations
   * @param times by how much the weights are multiplied, one or more; 16 rows at most
   * @param seeds how many, 1 to 20
   * @param share gives a finite number above 0
   * @throws BadInput if something is null, missing or out of range
   */
  public static Figure seeds(
      String title, List<Activation> sigmas, List<Double> times, int seeds, Share share) {
    return new Seeds(title, sigmas, times, seeds, share).figure();
  }

  /**
   * How strongly the loss pulls at each layer of networks, from the last layer back to the first:
   * {@link Network#gradientNorms}, on an axis of powers of ten. Each line has the name of the
   * activation of its network's first layer.
   *
   * @param data points with as many numbers as the networks take
   * @param n one to six networks of equal depth, two layers or more
   * @throws BadInput if something is null or does not fit, or a gradient is NaN or infinite
   */
  public static Figure gradients(Dataset data, Loss loss, Network... n) {
    return new Gradients(data, loss, n).figure();
  }

  /**
   * All that there is to say of one activation: its curve and its slope for z from −6 to 6, its
   * formula, its range and its source. The axes are the same for every activation, unless nothing
   * of it would be seen between them.
   *
   * @throws BadInput if the activation is null
   */
  public static Figure portrait(Activation f) {
    return new Portrait(f).figure();
  }

  /**
   * The points of a dataset: circles for class 0, squares for class 1.
   *
   * @param data points of two numbers, of two classes
   * @throws BadInput if the data is null or of another shape
   */
  public static Figure points(Dataset data) {
    return Points.of(data).figure();
  }

  /**
   * The points of both parts of a dataset: filled those to learn from, hollow those held out.
   *
   * @throws BadInput as for {@link #points(Dataset)}
   */
  public static Figure points(Split data) {
    return Points.of(data).figure();
  }

  /**
   * Where a trainer's network parts the two classes as it is now, with all points, and how many of
   * them it has right.
   *
   * @param trainer of a network with two inputs and one output
   * @throws BadInput if the trainer is null, or its network or data of another shape
   */
  public static Figure boundary(Trainer trainer) {
    return Points.of(trainer).figure();
  }

  /**
   * As {@link #boundary}, with the straight line on which each neuron of the first layer has z = 0:
   * where a ReLU bends. A small arrow on each points to the side where z is positive.
   *
   * @throws BadInput as for {@link #boundary}
   */
  public static Figure bendLines(Trainer trainer) {
    return Points.withLines(trainer).figure();
  }

  /**
   * The shapes of a layer: W, x, b, z and a as boxes, one for each number, with their sizes. The
   * numbers stand in the boxes where they can be read; of many boxes the first and the last are
   * drawn.
   *
   * @param x as many finite numbers as the layer has inputs; or none, and then x, z and a have
   *     boxes without numbers
   * @throws BadInput if the layer is null, if x has another length or holds NaN or infinity, or if
   *     a sum is too large for a double
   */
  public static Figure shapes(Layer layer, double... x) {
    return new Shapes(layer, x).figure();
  }

  /**
   * Shows a table of how many points are right after the same training with each activation, on
   * each dataset: the mean over the seeds 1, 2, …, the worst and the best. The trainings run on all
   * cores.
   *
   * @param sigmas the rows, one or more
   * @param datasets the columns, one or more
   * @param seeds how many, 1 to 100
   * @param trial trains once; called on several threads at once
   * @throws BadInput if something is null, missing or out of range, if a training fails, or the
   *     kernel is interrupted meanwhile
   */
  public static void table(
      List<Activation> sigmas, List<Dataset> datasets, int seeds, Trial trial) {
    show(TrialTable.of(sigmas, datasets, seeds, trial));
  }

  /**
   * Shows a table of how many points are right after the same training with each activation, at
   * each rate; otherwise as for the datasets.
   *
   * @param sigmas the rows, one or more
   * @param rates the columns, one or more
   * @param seeds how many, 1 to 100
   * @param trial trains once; called on several threads at once
   * @throws BadInput as for {@link #table(List, List, int, Trial)}
   */
  public static void table(List<Activation> sigmas, double[] rates, int seeds, RateTrial trial) {
    show(TrialTable.of(sigmas, rates, seeds, trial));
  }

  private static void show(TrialTable trials) {
    show("Training", trials.count(), trials::train, trials::table);
  }

  /**
   * The loss over one weight, and the first steps of gradient descent on it: each goes against the
   * slope at its place, w ← w − rate · slope. The axes depend on neither the start nor the rate, so
   * that nothing but the steps moves under a slider.
   *
   * @param loss gives a finite number everywhere from {@code from} to {@code to}
   * @param from the left end, finite
   * @param to the right end, finite, above {@code from}
   * @param start where w begins, between the two
   * @param rate above 0
   * @throws BadInput if the loss is null, throws or gives no finite number, or a number is out of
   *     range
   */
  public static Figure descent(
      DoubleUnaryOperator loss, double from, double to, double start, double rate) {
    return new Descent(loss, from, to, start, rate).figure();
  }

  /**
   * The loss on the training points, epoch by epoch, of one to six trainings, on an axis of powers
   * of ten.
   *
   * @param courses what to call each training, and its epochs, two or more
   * @throws BadInput if something is null, missing or too much
   */
  public static Figure losses(Map<String, List<Epoch>> courses) {
    return LossCurves.of(courses).figure();
  }

  /**
   * The loss of one training, epoch by epoch, on the training points and on those held out, and
   * where the latter is least.
   *
   * @param course its epochs, two or more
   * @throws BadInput if there are fewer, or one is null
   */
  public static Figure losses(List<Epoch> course) {
    return LossCurves.of(course).figure();
  }

  /**
   * Trains, and shows where the network parts the classes and how the loss falls, about ten times a
   * second; afterwards a slider goes through the epochs. The button Stop ends it early, and so does
   * an interrupt of the kernel; the trainer can go on from there.
   *
   * @param trainer of a network with two inputs and one output, and of two classes
   * @param epochs how many, 1 to 100 000
   * @throws BadInput if the trainer is null, its network or data of another shape, or the number is
   *     out of range
   */
  public static void watch(Trainer trainer, int epochs) {
    watch(new WatchedTraining(trainer, epochs));
  }
}
