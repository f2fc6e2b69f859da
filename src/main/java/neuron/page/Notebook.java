package neuron.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;
import neuron.text.BadInput;

/** What a cell says to put something on the page. */
public class Notebook {

  static {
    makers().map(FigureMaker::type).forEach(Notebook::render);
  }

  /** For the classes that add words of their own to a notebook. */
  protected Notebook() {}

  /**
   * Shows a value under the cell: a {@link Figure} or any XChart chart as a picture with its
   * sentence, a {@link Table} as such, anything else as text.
   *
   * @throws BadInput if the value is null
   */
  public static void show(Object value) {
    BadInput.when(
        value == null,
        "There is nothing to show: the value is null. Give show a figure, a chart or a text.");
    Kernel.current().display(outputOf(value));
  }

  /**
   * Shows a table of what many pieces of work give. They are done on all cores, and the page says
   * meanwhile how far they are.
   *
   * @param doing what is done, such as "Training"
   * @param pieces how many there are
   * @param piece does one of them, counted from 0; called on several threads at once
   * @param table is told what the pieces gave, in their order
   * @throws BadInput if a piece throws it, or the kernel is interrupted meanwhile
   */
  protected static <T> void show(
      String doing, int pieces, IntFunction<T> piece, Function<List<T>, Table> table) {
    new LongTable<>(doing, pieces, piece, table).show();
  }

  /**
   * Says that everything works, in a table with the versions of Java, of the kernel and of this
   * library. A page that takes no html has the sentence alone, which is the same everywhere.
   */
  public static void ready() {
    Kernel.current().display(Versions.here().output());
  }

  /**
   * A slider over numbers. Its steps are 1, 2 or 5 times a power of ten, a hundred or more of them,
   * and fine enough to stand at the start.
   *
   * @param name what it changes, such as {@code "z"}; not blank
   * @param min the left end, finite
   * @param max the right end, finite, above min
   * @param start where it stands at first, from min to max
   * @throws BadInput if a value is out of range
   */
  public static Control<Double> slider(String name, double min, double max, double start) {
    return Control.slider(name, min, max, start);
  }

  /**
   * A slider over min, min + step, … up to max.
   *
   * @param step above 0, and large enough for at most 2000 positions
   * @param start where it stands at first: at the position nearest to this
   * @throws BadInput as for {@link #slider(String, double, double, double)}, or if start and step
   *     are one number with a decimal comma
   */
  public static Control<Double> slider(
      String name, double min, double max, double start, double step) {
    return Control.slider(name, min, max, start, step);
  }

  /**
   * A slider over the whole numbers from min to max.
   *
   * @throws BadInput as for {@link #slider(String, double, double, double, double)}
   */
  public static Control<Integer> wholeSlider(String name, int min, int max, int start) {
    return Control.wholeSlider(name, min, max, start);
  }

  /**
   * A choice among options, the first at first.
   *
   * @param options one or more, none null; each is shown as its text
   * @throws BadInput if the name is blank, there is no option, or one is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Control<T> choice(String name, T... options) {
    return Control.choice(name, options == null ? List.of() : Arrays.asList(options));
  }

  /** A choice among the options of a list, as {@link #choice(String, Object[])}. */
  public static <T> Control<T> choice(String name, List<T> options) {
    return Control.choice(name, options);
  }

  /**
   * Something that is on or off.
   *
   * @throws BadInput if the name is blank
   */
  public static Control<Boolean> toggle(String name, boolean start) {
    return Control.toggle(name, start);
  }

  /**
   * Shows a figure with a control over it. All its pictures are made now and stored in the output,
   * so that the control works without a kernel, in the saved page as well.
   *
   * @param control a slider, a choice or a toggle
   * @param function makes of the control's value a figure, a chart or a text; what it prints is
   *     shown under it. It is called on several threads at once.
   * @throws BadInput if something is null, or the kernel is interrupted meanwhile
   */
  public static <A> void explore(Control<A> control, Function<? super A, ?> function) {
    Explore.over(function, control).show(at -> function.apply(control.value(at[0])));
  }

  /**
   * Shows a figure with two controls over it. Each move asks the running kernel for the picture.
   *
   * @throws BadInput if something is null, or two controls have the same name
   */
  public static <A, B> void explore(
      Control<A> first, Control<B> second, BiFunction<? super A, ? super B, ?> function) {
    Explore.over(function, first, second)
        .show(at -> function.apply(first.value(at[0]), second.value(at[1])));
  }

  /**
   * Shows a figure with three controls over it, as {@link #explore(Control, Control, BiFunction)}.
   */
  public static <A, B, C> void explore(
      Control<A> first,
      Control<B> second,
      Control<C> third,
      OfThree<? super A, ? super B, ? super C> function) {
    Explore.over(function, first, second, third)
        .show(at -> function.apply(first.value(at[0]), second.value(at[1]), third.value(at[2])));
  }

  /**
   * Shows a figure with four controls over it, as {@link #explore(Control, Control, BiFunction)}.
   */
  public static <A, B, C, D> void explore(
      Control<A> first,
      Control<B> second,
      Control<C> third,
      Control<D> fourth,
      OfFour<? super A, ? super B, ? super C, ? super D> function) {
    Explore.over(function, first, second, third, fourth)
        .show(
            at ->
                function.apply(
                    first.value(at[0]),
                    second.value(at[1]),
                    third.value(at[2]),
                    fourth.value(at[3])));
  }

  /**
   * Shows a long piece of work while it goes on, with a button that ends it, and afterwards all
   * that has been under a slider. An interrupt of the kernel ends the work as the button does.
   */
  protected static void watch(Watchable work) {
    new Watch(work).show();
  }

  /** A function of three values. */
  @FunctionalInterface
  public interface OfThree<A, B, C> {

    /** A figure, a chart or a text. */
    Object apply(A a, B b, C c);
  }

  /** A function of four values. */
  @FunctionalInterface
  public interface OfFour<A, B, C, D> {

    /** A figure, a chart or a text. */
    Object apply(A a, B b, C c, D d);
  }

  private static MimeBundle outputOf(Object value) {
    if (value instanceof Table table) {
      return table.output();
    }
    return figureOf(value)
        .map(Figure::output)
        .orElseGet(() -> MimeBundle.of(String.valueOf(value)));
  }

  /** The figure of a value, if it is one or a {@link FigureMaker} knows how to make it one. */
  static Optional<Figure> figureOf(Object value) {
    if (value instanceof Figure figure) {
      return Optional.of(figure);
    }
    return makers().flatMap(maker -> maker.figureOf(value).stream()).findFirst();
  }

  private static Stream<FigureMaker> makers() {
    return StreamSupport.stream(
        ServiceLoader.load(FigureMaker.class, FigureMaker.class.getClassLoader()).spliterator(),
        false);
  }

  /** Lets values of a type appear as {@link #show} shows them. */
  private static <T> void render(Class<T> type) {
    Kernel.current().render(type, Notebook::outputOf);
  }
}
