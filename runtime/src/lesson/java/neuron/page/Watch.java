package neuron.page;

import java.util.List;
import neuron.kernel.PageKernel;
import neuron.text.BadInput;
import runtime.page.Page;
import runtime.page.Picture;

/** Shows a long piece of work while it goes on, and then what has been, under a slider. */
final class Watch {

  private final Watchable work;
  private final Progress place = new Progress();
  private final long began = System.nanoTime();
  private final PicturePace pace = new PicturePace(System::nanoTime, () -> 0);

  Watch(Watchable work) {
    this.work = work;
  }

  void show() {
    String trouble = worked();
    Control<Integer> parts = Control.slider(work.part(), work.kept());
    place.show(
        new LiveExplore(List.of(parts), positions -> work.at(parts.value(positions[0]))).output());
    if (!trouble.isEmpty()) {
      System.out.println(trouble);
    }
  }

  /** Works to the end; gives back what came in its way, if something did. */
  private String worked() {
    try {
      while (work.next()) {
        look();
      }
      return "";
    } catch (BadInput said) {
      return said.getMessage();
    } catch (RuntimeException | StackOverflowError thrown) {
      return "It ends after %s: %s".formatted(work.words(), Outcome.failure(thrown));
    }
  }

  private void look() {
    if (!pace.isDue()) {
      return;
    }
    pace.begin();
    Picture picture = FigureHtml.picture(work.moment().get()).withPrinted(howFar());
    String stopped = "You stopped it. %s is the last one done.".formatted(work.words());
    place.show(PageKernel.shown(here -> Page.current().working(here, picture, stopped)));
    pace.end();
  }

  private String howFar() {
    double seconds = (System.nanoTime() - began) / 1e9;
    long left = Math.round(seconds * (1 - work.done()) / work.done());
    return "%s, %s s left.".formatted(work.words(), left);
  }
}
