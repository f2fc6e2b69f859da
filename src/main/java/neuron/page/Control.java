package neuron.page;

import static neuron.text.Language.say;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import neuron.text.BadInput;
import neuron.text.Numbers;

/**
 * Something to move over a figure: a slider, a choice or a toggle. Each of its positions stands for
 * one value.
 *
 * <p>{@link Notebook#slider}, {@link Notebook#wholeSlider}, {@link Notebook#choice} and {@link
 * Notebook#toggle} make one.
 *
 * @param <T> what a position stands for
 */
public final class Control<T> {

  private static final int MOST_POSITIONS = 2000;

  /** With fewer, a start between two positions is hardly meant. */
  private static final int FEWEST_STEPS = 4;

  private final String name;
  private final List<T> values;
  private final int start;
  private final JsonObject form;

  private Control(String name, List<T> values, int start, JsonObject form) {
    this.name = name;
    this.values = values;
    this.start = start;
    this.form = form;
  }

  static Control<Double> slider(String name, double min, double max, double start) {
    return slider(name, Steps.sensible(requireName(name), min, max, start), start);
  }

  static Control<Double> slider(String name, double min, double max, double start, double step) {
    refuseDecimalComma(name, min, max, start, step);
    return slider(name, Steps.of(requireName(name), min, max, step), start);
  }

  static Control<Integer> wholeSlider(String name, int min, int max, int start) {
    Steps steps = Steps.of(requireName(name), min, max, 1);
    List<Integer> values = steps.values().stream().map(Double::intValue).toList();
    return new Control<>(name, values, steps.indexOf(name, start), steps.form());
  }

  /**
   * A slider over some numbers, which starts at the last.
   *
   * @param values one or more, each above the one before it
   */
  static Control<Integer> slider(String name, List<Integer> values) {
    requireName(name);
    requireAtMost(name, values.size());
    JsonArray numbers = new JsonArray();
    values.forEach(numbers::add);
    JsonObject form = new JsonObject();
    form.addProperty("kind", "slider");
    form.add("values", numbers);
    return new Control<>(name, List.copyOf(values), values.size() - 1, form);
  }

  static <T> Control<T> choice(String name, List<T> options) {
    requireName(name);
    BadInput.when(
        options == null || options.isEmpty(),
        "The choice %s has no options: give it at least one.",
        name);
    BadInput.when(
        options.stream().anyMatch(Objects::isNull),
        "An option of the choice %s is null: leave it out.",
        name);
    requireAtMost(name, options.size());
    JsonArray texts = new JsonArray();
    for (int i = 0; i < options.size(); i++) {
      texts.add(text(options.get(i), i));
    }
    JsonObject form = new JsonObject();
    form.addProperty("kind", "choice");
    form.add("texts", texts);
    return new Control<>(name, List.copyOf(options), 0, form);
  }

  static Control<Boolean> toggle(String name, boolean start) {
    requireName(name);
    JsonObject form = new JsonObject();
    form.addProperty("kind", "toggle");
    return new Control<>(name, List.of(false, true), start ? 1 : 0, form);
  }

  private static Control<Double> slider(String name, Steps steps, double start) {
    return new Control<>(name, steps.values(), steps.indexOf(name, start), steps.form());
  }

  /**
   * The same with fewer positions; itself if its positions cannot be told apart without a place in
   * a row of even steps.
   *
   * @param positions one or more, ascending
   * @param start one of them
   */
  Control<T> only(List<Integer> positions, int start) {
    if (!form.has("values") || positions.size() == values.size()) {
      return this;
    }
    JsonArray numbers = new JsonArray();
    positions.forEach(position -> numbers.add(form.getAsJsonArray("values").get(position)));
    JsonObject fewer = form.deepCopy();
    fewer.add("values", numbers);
    return new Control<>(
        name, positions.stream().map(values::get).toList(), positions.indexOf(start), fewer);
  }

  String name() {
    return name;
  }

  /** How many positions there are, at least 1. */
  int size() {
    return values.size();
  }

  /** The position at the start, from 0. */
  int start() {
    return start;
  }

  T value(int position) {
    return values.get(position);
  }

  /** What the page needs to draw the control. */
  JsonObject json() {
    JsonObject json = form.deepCopy();
    json.addProperty("name", name);
    json.addProperty("start", start);
    json.addProperty("size", values.size());
    return json;
  }

  static void requireAtMost(String name, int positions) {
    BadInput.when(
        positions > MOST_POSITIONS,
        "%s would have over %s positions: choose fewer, by a larger step or closer ends.",
        name,
        MOST_POSITIONS);
  }

  /** To Java, 0,5 are two numbers: a start of 0, and a step of 5 that few sliders have room for. */
  private static void refuseDecimalComma(
      String name, double min, double max, double start, double step) {
    boolean areWhole = start == (int) start && step == (int) step;
    boolean isCoarse = step > (max - min) / FEWEST_STEPS && min <= start && start <= max;
    if (areWhole && isCoarse && (start - min) % step != 0) {
      String first = Numbers.text(start);
      String second = Numbers.text(step);
      throw new BadInput(
          say(
              "%s cannot start at %s in steps of %s from %s: write %s.%s if %s,%s is one number, or choose another step.",
              name, first, second, Numbers.text(min), first, second, first, second));
    }
  }

  private static String requireName(String name) {
    BadInput.when(
        name == null || name.isBlank(),
        "A control has no name: write what it changes, such as \"z\".");
    return name;
  }

  /** A lambda has no name of its own. */
  private static String text(Object option, int position) {
    return option.getClass().isHidden() ? "number " + (position + 1) : option.toString();
  }
}
