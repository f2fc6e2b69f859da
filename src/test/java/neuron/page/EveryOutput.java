package neuron.page;

import static neuron.page.Notebook.slider;
import static neuron.page.Notebook.wholeSlider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import neuron.kernel.MimeBundle;

/** What the page is given: one output of each kind. */
public final class EveryOutput {

  private EveryOutput() {}

  /** The forms of each output, and what the page is told besides. */
  public static List<String> all() {
    Control<Integer> length = wholeSlider("length", 0, 20, 3);
    Control<Double> width = slider("width", -1234.5, 1234.5, 0.5);
    Scene scene = Scene.picture(Pictures.bar(3));
    List<String> all = new ArrayList<>();
    for (MimeBundle output :
        List.of(
            Pictures.bar(3).output(),
            new Table("A table.", List.of("a", "b"), List.of(List.of("1", "−1"))).output(),
            stored(length),
            ExploreOutput.live(List.of(length, width), scene, "id"),
            ExploreOutput.watched(scene, "id"))) {
      all.add(output.data().toString());
      output.metadata().forEach((form, note) -> all.add(form + " " + sorted(note)));
    }
    all.add(ExploreOutput.state("id", List.of(length, width)).toString());
    all.add(ExploreOutput.answer(scene.pixels(), Scene.picture(Pictures.bar(7))).toString());
    all.add(refusal(() -> wholeSlider("n", 0, 1_000_000, 3)));
    all.add(refusal(() -> new Figure("A bar", "A bar.", -1234, 30, g -> {})));
    return all;
  }

  private static Map<?, ?> sorted(Object note) {
    return new TreeMap<>((Map<?, ?>) note);
  }

  private static MimeBundle stored(Control<Integer> control) {
    try (var explore =
        new StoredExplore(control, Pictures::bar, new Progress(), new StopRequest())) {
      return explore.output();
    }
  }

  private static String refusal(Callable<?> work) {
    try {
      return work.call().toString();
    } catch (Exception refusal) {
      return refusal.toString();
    }
  }
}
