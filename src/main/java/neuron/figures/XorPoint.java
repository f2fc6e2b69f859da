package neuron.figures;

import java.util.List;
import neuron.draw.Look;
import neuron.text.Words;

/**
 * One of the four points of XOR.
 *
 * @param answer what XOR makes of it, 0 or 1
 */
record XorPoint(double x1, double x2, int answer) {

  /** In the order of a truth table. */
  static final List<XorPoint> ALL =
      List.of(
          new XorPoint(0, 0, 0),
          new XorPoint(0, 1, 1),
          new XorPoint(1, 0, 1),
          new XorPoint(1, 1, 0));

  String name() {
    return Words.point(x1, x2);
  }

  Look look() {
    return Look.ofClass(answer);
  }
}
