package neuron.figures;

import java.awt.Color;
import java.util.List;
import neuron.draw.Mark;
import neuron.text.Words;

/**
 * One of the four points of XOR.
 *
 * @param answer what XOR makes of it, 0 or 1
 */
record Xor(double x1, double x2, int answer) {

  /** In the order of a truth table. */
  static final List<Xor> POINTS =
      List.of(new Xor(0, 0, 0), new Xor(0, 1, 1), new Xor(1, 0, 1), new Xor(1, 1, 0));

  String name() {
    return Words.point(x1, x2);
  }

  Mark mark() {
    return Kind.of(answer).mark();
  }

  Color colour() {
    return Kind.of(answer).colour();
  }
}
