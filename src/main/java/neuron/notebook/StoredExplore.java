package neuron.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One control whose pictures are all made when the cell runs, and stored in its output. */
final class StoredExplore implements AutoCloseable {

  /** So many pictures, from the first position to the last, tell what is background. */
  private static final int KEYS = 7;

  /** So many positions are tried at once where pictures are hard to find. */
  private static final int BATCH = 32;

  private static final int SMALLEST = 9;

  private static final Carriers CARRIERS = new Carriers();

  private final Control<?> control;
  private final IntFunction<?> function;
  private final Progress progress;
  private final Prints prints = new Prints();
  private final Studio studio =
      new Studio(this::say, "You stopped the drawing: run the cell again to have its slider.");
  private final Scene[] scenes;

  /**
   * Prepares it.
   *
   * @param function makes a figure, a chart or a text of a position
   */
  StoredExplore(Control<?> control, IntFunction<?> function) {
    this(control, function, new Progress());
  }

  /** Prepares it, for the place of an output that is there already. */
  StoredExplore(Control<?> control, IntFunction<?> function, Progress progress) {
    this.progress = progress;
    this.control = control;
    this.function = function;
    this.scenes = new Scene[control.size()];
  }

  void show() {
    progress.show(output());
  }

  /** The figure with its control, and all its pictures. */
  MimeBundle output() {
    List<Scene> keys = keyPictures();
    int width = keys.stream().mapToInt(Scene::width).max().orElse(0);
    int height = keys.stream().mapToInt(Scene::height).max().orElse(0);
    Scene start = scene(control.start()).onPageOf(width, height);
    int[] shown = start.hasPicture() ? Film.banded(start) : new int[width * height];
    int[] background = background(keys, width, height);
    List<Film.Frame> frames = new ArrayList<>();
    frames.add(Film.Frame.of(shown, background, width));
    frames.addAll(
        studio.make(
            IntStream.range(0, control.size()).boxed().toList(),
            position -> Film.Frame.of(background, scene(position).onPageOf(width, height), width)));
    Kernel kernel = Kernel.current();
    boolean bringsModule = CARRIERS.bring(kernel.cell(), kernel.loadsOfThePage());
    String film = Film.of(frames, width, height, SMALLEST);
    return ExploreOutput.stored(control, start, film, bringsModule);
  }

  @Override
  public void close() {
    studio.close();
    prints.close();
  }

  /** The start and others from end to end; where none has a picture, the first ones that have. */
  private List<Scene> keyPictures() {
    int last = control.size() - 1;
    List<Integer> keys =
        IntStream.concat(
                IntStream.of(control.start()),
                IntStream.range(0, KEYS).map(i -> Math.round(last * i / (KEYS - 1f))))
            .distinct()
            .boxed()
            .toList();
    List<Scene> pictures = pictures(keys);
    for (int from = 0; pictures.isEmpty() && from <= last; from += BATCH) {
      pictures = pictures(IntStream.range(from, Math.min(from + BATCH, last + 1)).boxed().toList());
    }
    return pictures;
  }

  private List<Scene> pictures(List<Integer> positions) {
    return studio.make(positions, this::kept).stream().filter(Scene::hasPicture).toList();
  }

  private static int[] background(List<Scene> keys, int width, int height) {
    if (keys.isEmpty()) {
      return new int[0];
    }
    return Film.background(
        keys.stream().map(key -> Film.banded(key.onPageOf(width, height))).toList());
  }

  private Scene kept(int position) {
    scenes[position] = scene(position);
    return scenes[position];
  }

  private Scene scene(int position) {
    Scene kept = scenes[position];
    return kept != null ? kept : Scene.of(() -> function.apply(position), prints);
  }

  private void say(int done) {
    progress.say(
        "Drawing picture %d of %d for %s.".formatted(done, control.size(), control.name()));
  }
}
