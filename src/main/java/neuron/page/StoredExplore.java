package neuron.page;

import static neuron.text.Language.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import neuron.film.Film;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;

/** One control whose pictures are all made when the cell runs, and stored in its output. */
final class StoredExplore implements AutoCloseable {

  /** So many pictures, from the first position to the last, tell what is background. */
  private static final int KEYS = 7;

  /** So many positions are tried at once where pictures are hard to find. */
  private static final int BATCH = 32;

  private static final int SMALLEST = 9;

  private static final ModuleDelivery MODULE = new ModuleDelivery();

  private final Control<?> control;
  private final IntFunction<?> function;
  private final Progress progress;
  private final Prints prints = new Prints();
  private final AllCores cores;
  private final Scene[] scenes;
  private volatile boolean startIsMissing = true;
  private int drawn;

  /**
   * Prepares it.
   *
   * @param function makes a figure, a chart or a text of a position
   * @param progress the place of the output, where one may stand already
   * @param stop from when on nothing more is drawn
   */
  StoredExplore(Control<?> control, IntFunction<?> function, Progress progress, StopRequest stop) {
    this.cores =
        new AllCores(
            this::tell,
            say("You stopped the drawing: run the cell again to have its slider."),
            () -> stop.isOver(startIsMissing));
    this.progress = progress;
    this.control = control;
    this.function = function;
    this.scenes = new Scene[control.size()];
  }

  void show() {
    progress.show(output());
  }

  /** How many of the positions have what belongs to them, once the output is made. */
  int drawn() {
    return drawn;
  }

  /** The figure with its control, and all its pictures, or those that were made before a stop. */
  MimeBundle output() {
    List<Scene> keys = keyPictures();
    int width = keys.stream().mapToInt(Scene::width).max().orElse(0);
    int height = keys.stream().mapToInt(Scene::height).max().orElse(0);
    int[] background = background(keys, width, height);
    SortedMap<Integer, Film.Frame> made = frames(background, width, height);
    drawn = made.size();
    int first = start(made.keySet());
    Control<?> left = made.isEmpty() ? control : control.only(List.copyOf(made.keySet()), first);
    if (left == control) {
      Film.Frame missing = missing().frame(background, width);
      IntStream.range(0, control.size()).forEach(place -> made.putIfAbsent(place, missing));
    }
    Scene start =
        (drawn == 0 || left == control && first != control.start() ? missing() : scenes[first])
            .onPageOf(width, height);
    int[] shown = start.hasPicture() ? start.banded() : new int[width * height];
    List<Film.Frame> frames = new ArrayList<>();
    frames.add(Film.Frame.of(shown, background, width));
    frames.addAll(made.values());
    Kernel kernel = Kernel.current();
    boolean bringsModule = MODULE.isDue(kernel.cell(), kernel.loadsOfThePage());
    String film = Film.of(frames, width, height, SMALLEST);
    return ExploreOutput.stored(left, start, film, bringsModule);
  }

  /** A frame for each position that has one. */
  private SortedMap<Integer, Film.Frame> frames(int[] background, int width, int height) {
    IntFunction<Film.Frame> frame =
        place -> {
          Film.Frame made = scene(place).onPageOf(width, height).frame(background, width);
          letGo(place);
          return made;
        };
    List<Integer> places = thoseKeptFirst(coarseFirst(control.size()));
    List<Film.Frame> frames = cores.make(places, frame);
    SortedMap<Integer, Film.Frame> made = new TreeMap<>();
    for (int i = 0; i < frames.size(); i++) {
      int place = places.get(i);
      if (frames.get(i) != null) {
        made.put(place, frames.get(i));
      } else if (scenes[place] != null) {
        made.put(place, frame.apply(place));
      }
    }
    return made;
  }

  /** Pictures are large: where the start has one, no other is needed again. */
  private void letGo(int place) {
    if (place != control.start() && !startIsMissing) {
      scenes[place] = null;
    }
  }

  private List<Integer> thoseKeptFirst(List<Integer> places) {
    return places.stream().sorted(Comparator.comparing(place -> scenes[place] == null)).toList();
  }

  /** The positions, so that those at the beginning are spread over all: 0, 4, 2, 6, 1, 3, 5. */
  private static List<Integer> coarseFirst(int size) {
    Set<Integer> places = new LinkedHashSet<>();
    for (int step = Integer.highestOneBit(size); step > 0; step /= 2) {
      for (int place = 0; place < size; place += step) {
        places.add(place);
      }
    }
    return List.copyOf(places);
  }

  /** The position at the start, or the last of which a scene was kept if that one was not made. */
  private int start(Set<Integer> made) {
    return IntStream.concat(
            IntStream.of(control.start()),
            IntStream.range(0, scenes.length).map(i -> scenes.length - 1 - i))
        .filter(place -> made.contains(place) && scenes[place] != null)
        .findFirst()
        .orElse(control.start());
  }

  @Override
  public void close() {
    cores.close();
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
    return cores.make(positions, this::kept).stream()
        .filter(scene -> scene != null && scene.hasPicture())
        .toList();
  }

  private static int[] background(List<Scene> keys, int width, int height) {
    if (keys.isEmpty()) {
      return new int[0];
    }
    List<int[]> pages = keys.stream().map(key -> key.onPageOf(width, height).pixels()).toList();
    return Film.banded(Film.background(pages), width);
  }

  private Scene kept(int position) {
    scenes[position] = scene(position);
    if (position == control.start()) {
      startIsMissing = false;
    }
    return scenes[position];
  }

  private Scene scene(int position) {
    Scene kept = scenes[position];
    return kept != null ? kept : Scene.of(() -> function.apply(position), prints);
  }

  private static Scene missing() {
    return Scene.text(
        say("You stopped the drawing before this picture: run the cell again to have it."));
  }

  private void tell(int done) {
    progress.say(say("Drawing picture %s of %s for %s.", done, control.size(), control.name()));
  }
}
