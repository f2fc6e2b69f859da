package neuron.figures;

import java.awt.Color;
import neuron.draw.Mark;
import neuron.draw.Theme;

/** How a point of one of two classes is drawn, the same in every figure. */
enum ClassLook {
  ZERO(Mark.CIRCLE, Theme.BLUE),
  ONE(Mark.SQUARE, Theme.VERMILLION);

  private final Mark mark;
  private final Color colour;

  ClassLook(Mark mark, Color colour) {
    this.mark = mark;
    this.colour = colour;
  }

  /** The look of a class, 0 or 1. */
  static ClassLook of(int label) {
    return label == 0 ? ZERO : ONE;
  }

  Mark mark() {
    return mark;
  }

  Color colour() {
    return colour;
  }
}
