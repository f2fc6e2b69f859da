package neuron.page;

import static neuron.text.Language.say;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import neuron.kernel.Kernel;

/** Several controls, for which each move asks the kernel. */
final class LiveExplore {

  private static final OpenWidgets OPEN_WIDGETS = new OpenWidgets();
  private static final Deadline PATIENCE = new Deadline(Duration.ofSeconds(10));

  private final List<Control<?>> controls;
  private final Function<int[], ?> function;
  private Scene start;
  private int[] startPixels;
  private Kernel.Wire wire;

  /**
   * Prepares it.
   *
   * @param function makes a figure, a chart or a text of the controls' positions
   */
  LiveExplore(List<Control<?>> controls, Function<int[], ?> function) {
    this.controls = controls;
    this.function = function;
  }

  void show() {
    String id = UUID.randomUUID().toString();
    start = scene(controls.stream().mapToInt(Control::start).toArray());
    startPixels = start.banded();
    Kernel kernel = Kernel.current();
    kernel.display(ExploreOutput.live(controls, start, id));
    JsonObject state = ExploreOutput.state(id, controls);
    kernel
        .open(state, this::hear)
        .ifPresent(
            opened -> {
              wire = opened;
              OPEN_WIDGETS.keep(opened, kernel.cell());
            });
  }

  /** Answers a question of the page: which picture belongs to these positions? */
  private void hear(JsonObject question) {
    JsonArray asked = question.getAsJsonArray("positions");
    int[] positions = new int[controls.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = Math.floorMod(asked.get(i).getAsInt(), controls.get(i).size());
    }
    JsonObject answer = answer(scene(positions));
    answer.add("positions", asked);
    answer.add("page", question.get("page"));
    answer.add("number", question.get("number"));
    wire.say(answer);
    JsonObject last = new JsonObject();
    last.add("last", answer);
    wire.remember(last);
  }

  /** The picture as it differs from the one at the start, or from black if it has another size. */
  private JsonObject answer(Scene scene) {
    boolean likeTheStart = scene.width() == start.width() && scene.height() == start.height();
    int[] base = likeTheStart ? startPixels : new int[scene.pixels().length];
    return ExploreOutput.answer(base, scene);
  }

  private Scene scene(int[] positions) {
    try (Prints prints = new Prints()) {
      return PATIENCE.call(() -> Scene.of(() -> function.apply(positions), prints));
    } catch (TimeoutException e) {
      return Scene.text(
          say(
              "The function does not come back here within 10 seconds: look for a loop that never"
                  + " ends, and choose Kernel → Restart Kernel to be rid of it."));
    } catch (InterruptedException e) {
      return Scene.text(
          say("You stopped the function here: move the control again to have its picture."));
    } catch (ExecutionException e) {
      throw new IllegalStateException("The picture could not be made.", e.getCause());
    }
  }
}
