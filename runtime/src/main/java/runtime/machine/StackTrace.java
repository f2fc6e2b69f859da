package runtime.machine;

import java.io.PrintStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import runtime.machine.Machine.Place;
import runtime.names.CellNames;

/** The stack traces of what was thrown, as far as they lie in sources that a reader knows. */
final class StackTrace {

  private final Function<Throwable, List<Place>> traces;

  /** What a reader calls the source of a class, by its internal name; null if there is none. */
  Function<String, String> sources = type -> null;

  StackTrace(Function<Throwable, List<Place>> traces) {
    this.traces = traces;
  }

  /** Prints it in Java's form, with all causes. */
  void print(Throwable thrown, PrintStream out) {
    print(thrown, "", "", out, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private void print(
      Throwable thrown, String indent, String before, PrintStream out, Set<Throwable> told) {
    if (!told.add(thrown)) {
      out.println(indent + before + "[CIRCULAR REFERENCE: " + thrown + "]");
      return;
    }
    out.println(indent + before + thrown);
    places(thrown).forEach(place -> out.println(indent + "\tat " + written(place)));
    for (Throwable each : thrown.getSuppressed()) {
      print(each, indent + "\t", "Suppressed: ", out, told);
    }
    if (thrown.getCause() != null) {
      print(thrown.getCause(), indent, "Caused by: ", out, told);
    }
  }

  /** The same as {@code getStackTrace} gives it. */
  StackTraceElement[] elements(Throwable thrown) {
    return places(thrown).stream().map(this::element).toArray(StackTraceElement[]::new);
  }

  private List<Place> places(Throwable thrown) {
    return traces.apply(thrown).stream()
        .filter(each -> sources.apply(each.type()) != null)
        .toList();
  }

  private StackTraceElement element(Place place) {
    String type =
        CellNames.isAround(place.type()) ? CellNames.PACKAGE : TypeName.read(place.type());
    String source = sources.apply(place.type());
    return new StackTraceElement(type, place.method(), source, place.line());
  }

  private String written(Place place) {
    String name = name(place);
    String where = sources.apply(place.type()) + ", line " + place.line();
    return name.isEmpty() ? where : name + "(" + where + ")";
  }

  /** The method as a reader calls it; empty for a statement of a cell. */
  private static String name(Place place) {
    boolean isLambda = place.method().startsWith("lambda$");
    if (CellNames.isAround(place.type())) {
      return CellNames.methodAround(place.type());
    }
    return TypeName.read(place.type()) + (isLambda ? "" : "." + place.method());
  }
}
