package neuron.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Shows a long piece of work while it goes on, with a button that ends it; then what has been,
 * under a slider.
 *
 * <p>Pictures are drawn on a thread of their own, beside the work, and put on the page by the
 * cell's.
 */
final class Watch {

  private final Work work;
  private final Progress place = new Progress();
  private final String figure = UUID.randomUUID().toString();
  private final long began = System.nanoTime();
  private final Pace pace = Pace.ofThisThread();
  private FutureTask<Runnable> drawing;
  private int[] base;
  private Optional<Kernel.Wire> wire = Optional.empty();
  private volatile boolean ended;

  Watch(Work work) {
    this.work = work;
  }

  void show() {
    String trouble = worked();
    Control<Integer> parts = Control.slider(work.part(), work.kept());
    try (var stored = new StoredExplore(parts, position -> work.at(parts.value(position)), place)) {
      stored.show();
    }
    if (!trouble.isEmpty()) {
      System.out.println(trouble);
    }
  }

  /** Works to the end; gives back what came in its way, if something did. */
  private String worked() {
    Kernel.Asking interrupts = Kernel.current().onInterrupt(() -> ended = true);
    try {
      while (!ended && work.next()) {
        look();
      }
      return ended ? "You stopped it. %s is the last one done.".formatted(work.words()) : "";
    } catch (BadInput said) {
      return said.getMessage();
    } finally {
      interrupts.close();
      wire.ifPresent(Kernel.Wire::close);
    }
  }

  private void look() {
    if (drawing != null && drawing.isDone()) {
      pace.end();
      drawn().run();
      drawing = null;
    }
    if (drawing == null && pace.isDue()) {
      pace.begin();
      Supplier<Figure> moment = work.moment();
      String words = howFar();
      drawing = new FutureTask<>(() -> prepared(Scene.picture(moment.get()).withPrinted(words)));
      Deadline.thread(drawing).start();
    }
  }

  private Runnable drawn() {
    try {
      return drawing.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The picture of the work could not be drawn.", e);
    }
  }

  private String howFar() {
    double seconds = (System.nanoTime() - began) / 1e9;
    long left = Math.round(seconds * (1 - work.done()) / work.done());
    return "%s, %s s left.".formatted(work.words(), left);
  }

  /** What is left to do on the cell's own thread to put a picture on the page. */
  private Runnable prepared(Scene scene) {
    if (base == null) {
      base = Film.banded(scene);
      return () -> open(scene);
    }
    JsonObject picture = ExploreOutput.answer(base, scene);
    picture.add("positions", new JsonArray());
    return () -> wire.ifPresent(page -> page.say(picture));
  }

  private void open(Scene scene) {
    place.show(ExploreOutput.watched(scene, figure));
    JsonObject state = ExploreOutput.state(figure, List.of());
    state.addProperty("stop", true);
    wire = Kernel.current().open(state, heard -> {});
  }
}
