package browser;

import java.util.List;

/**
 * How a control is moved by the keyboard alone.
 *
 * @param word that makes the control in a cell
 * @param cell of the notebook, with one control whose name is k
 * @param keys that are pressed
 * @param shown the position that they lead to
 */
public record Keys(String word, String cell, List<String> keys, String shown) {

  /** A row for each word. */
  public static List<Keys> ofEachControl() {
    return List.of(
        new Keys(
            "slider",
            "explore(slider(\"k\", -6, 6, -1), k -> \"k is \" + k);",
            List.of("Home", "ArrowRight"),
            "[1]"),
        new Keys(
            "wholeSlider",
            "explore(wholeSlider(\"k\", 0, 4, 0), k -> \"k is \" + k);",
            List.of("End", "ArrowLeft"),
            "[3]"),
        new Keys(
            "choice",
            "explore(choice(\"k\", \"one\", \"two\"), k -> \"k is \" + k);",
            List.of("ArrowDown"),
            "[1]"),
        new Keys(
            "toggle",
            "explore(toggle(\"k\", false), k -> \"k is \" + k);",
            List.of("Space"),
            "[1]"));
  }
}
