package neuron.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;
import neuron.text.BadInput;

/**
 * Shows a long piece of work while it goes on, with a button that ends it; then what has been,
 * under a slider.
 *
 * <p>Pictures are drawn on a thread of their own, beside the work, and put on the page by the
 * cell's.
 */
final class Watch {

  private final Watchable work;
  private final Progress place = new Progress();
  private final String figure = UUID.randomUUID().toString();
  private final long began = System.nanoTime();
  private final PicturePace pace = PicturePace.ofThisThread();
  private FutureTask<Runnable> drawing;
  private int[] base;
  private Scene last;
  private Optional<Kernel.Wire> wire = Optional.empty();
  private final StopRequest stop = new StopRequest();

  Watch(Watchable work) {
    this.work = work;
  }

  void show() {
    Kernel.Asking interrupts = Kernel.current().onInterrupt(stop::ask);
    try {
      String trouble = worked();
      String missing = slider();
      Stream.of(trouble, missing).filter(said -> !said.isEmpty()).forEach(System.out::println);
    } finally {
      interrupts.close();
    }
  }

  /** Works to the end; gives back what came in its way, if something did. */
  private String worked() {
    try {
      while (!stop.isAsked() && work.next()) {
        look();
      }
      return stop.isAsked()
          ? "You stopped it. %s is the last one done.".formatted(work.words())
          : "";
    } catch (BadInput said) {
      return said.getMessage();
    } catch (RuntimeException | StackOverflowError thrown) {
      return "It ends after %s: %s".formatted(work.words(), Outcome.failure(thrown));
    } finally {
      wire.ifPresent(Kernel.Wire::close);
    }
  }

  /**
   * Shows what has been, or the last picture where a stop left no time for another; gives back what
   * is missing, if something is.
   */
  private String slider() {
    Control<Integer> parts = Control.slider(work.part(), work.kept());
    try (var stored =
        new StoredExplore(parts, position -> work.at(parts.value(position)), place, stop)) {
      MimeBundle slider = stored.output();
      boolean none = stored.drawn() == 0 && last != null;
      place.show(none ? last.figure().output() : slider);
      return stored.drawn() == parts.size()
          ? ""
          : "Pictures drawn before the stop: %s of %s.".formatted(stored.drawn(), parts.size());
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
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof StackOverflowError endless) {
        throw endless;
      }
      throw new IllegalStateException("The picture of the work could not be drawn.", e);
    } catch (InterruptedException e) {
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
      base = scene.banded();
      return () -> open(scene);
    }
    JsonObject picture = ExploreOutput.answer(base, scene);
    picture.add("positions", new JsonArray());
    return () -> {
      last = scene;
      wire.ifPresent(page -> page.say(picture));
    };
  }

  private void open(Scene scene) {
    last = scene;
    place.show(ExploreOutput.watched(scene, figure));
    JsonObject state = ExploreOutput.state(figure, List.of());
    state.addProperty("stop", true);
    wire = Kernel.current().open(state, heard -> {});
  }
}
