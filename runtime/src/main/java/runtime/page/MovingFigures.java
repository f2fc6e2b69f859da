package runtime.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The figures on the page that controls move, each with a number that is the same whenever its cell
 * runs. Those of a cell are let go when it runs again.
 */
final class MovingFigures {

  /** More than any cell shows. */
  private static final int FOR_EACH_CELL = 100;

  private final Map<Integer, Function<int[], Picture>> figures = new HashMap<>();

  /** Takes one in; gives back the number by which the page asks for it. */
  int add(int cell, Function<int[], Picture> pictures) {
    int number = cell * FOR_EACH_CELL;
    while (figures.containsKey(number)) {
      number++;
    }
    figures.put(number, pictures);
    return number;
  }

  void letGoOf(int cell) {
    figures.keySet().removeIf(number -> number / FOR_EACH_CELL == cell);
  }

  /** The picture at these positions, one for each control. */
  Picture at(int figure, int[] positions) {
    Function<int[], Picture> pictures = figures.get(figure);
    return pictures == null
        ? Picture.text("This figure is gone: run its cell again.")
        : pictures.apply(positions);
  }
}
