package runtime.edited;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import runtime.compiler.Api;
import runtime.compiler.CellCompiler;
import runtime.compiler.ClassBytes;
import runtime.compiler.Compiled;
import runtime.compiler.Compiled.Part;
import runtime.compiler.Problem;
import runtime.compiler.Said;
import runtime.machine.Library;
import runtime.machine.Machine;
import runtime.machine.Machine.Place;
import runtime.machine.Stopped;
import runtime.machine.Task;
import runtime.names.CellNames;
import runtime.page.Cells;
import runtime.page.Host;
import runtime.page.NotCompiled;

/**
 * The cells of a notebook as their texts: each is compiled when it is run, and runs in the machine,
 * slice by slice.
 */
public final class EditedCells implements Cells {

  /** How many calls and jumps back are done between two looks at the clock. */
  private static final int TURNS = 1_000;

  /** How long a slice takes, in nanoseconds; the last turns come on top. */
  private static final long SLICE = 10_000_000;

  private final CellCompiler compiler;
  private final Machine machine;
  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, Integer> declaring = new HashMap<>();
  private final Map<Integer, Set<String>> used = new HashMap<>();

  /** What each cell declares and did not come to when it last ran. */
  private final Map<Integer, Set<String>> unreached = new HashMap<>();

  private Prepared prepared;
  private Host host;
  private Compiled compiled;
  private Iterator<Part> parts;
  private Part part;
  private Task task;
  private int running;

  /** The cell that each class was defined by, as that was called then. */
  private final Map<String, Defined> classes = new HashMap<>();

  private record Defined(int cell, String name) {}

  /** A cell that was compiled and has not been run yet. */
  private record Prepared(int cell, String text, Compiled compiled) {}

  /**
   * Begins a session.
   *
   * @param api what cells can name
   * @param library the same as compiled classes
   */
  public EditedCells(Api api, Library library) {
    compiler = new CellCompiler(api);
    machine = new Machine(library);
    machine.nameSources(type -> classes.containsKey(type) ? classes.get(type).name() : null);
  }

  @Override
  public void write(int cell, String text, String name) {
    texts.put(cell, text);
    names.put(cell, name);
  }

  @Override
  public void run(int cell, Host page) throws Throwable {
    boolean goesOn = begin(cell, page);
    while (goesOn) {
      goesOn = proceed();
    }
  }

  @Override
  public boolean begin(int cell, Host page) throws Throwable {
    stop();
    host = page;
    compiled = compiled(cell).compiled();
    prepared = null;
    compiled.declared().forEach(name -> declaring.put(name, cell));
    used.put(cell, compiled.used());
    unreached.put(cell, new TreeSet<>(compiled.declared()));
    running = cell;
    parts = compiled.parts().iterator();
    task = null;
    return proceed();
  }

  private Prepared compiled(int cell) {
    String text = texts.getOrDefault(cell, "");
    if (prepared == null || prepared.cell() != cell || !prepared.text().equals(text)) {
      prepared = new Prepared(cell, text, compiler.compile(text));
    }
    return prepared;
  }

  /** Goes on; a cell that was stopped amid a slice waits for {@link #stop}. */
  @Override
  public boolean proceed() throws Throwable {
    try {
      return slice();
    } catch (Stopped told) {
      return true;
    }
  }

  private boolean slice() throws Throwable {
    long end = System.nanoTime() + SLICE;
    while (task != null || next()) {
      if (!task.proceed(TURNS)) {
        if (System.nanoTime() > end) {
          return true;
        }
        continue;
      }
      if (part.step().isShown() && task.value() != null) {
        show(task.value());
      }
      task = null;
      unreached.get(running).removeAll(part.declared());
    }
    List<Problem> problems = compiled.problems();
    if (!problems.isEmpty()) {
      throw new NotCompiled(problems.stream().map(this::told).toList(), !compiled.isWhole());
    }
    return false;
  }

  private void show(Object value) {
    result(
        () -> {
          host.show(value);
          return null;
        });
  }

  /** Defines the parts up to the next that runs; false if there is none. */
  private boolean next() {
    while (parts.hasNext()) {
      part = parts.next();
      for (ClassBytes each : part.classes()) {
        machine.define(each.bytes());
        note(each.name());
      }
      compiler.keep(part);
      if (part.step() != null) {
        task =
            machine.start(part.step().className(), part.step().method(), part.step().descriptor());
        return true;
      }
      unreached.get(running).removeAll(part.declared());
    }
    return false;
  }

  /** A class of another cell may be compiled anew, since something that it uses has changed. */
  private void note(String type) {
    boolean isDeclared = compiled.declared().contains(CellNames.declaredIn(type));
    if (isDeclared || !classes.containsKey(type)) {
      classes.put(type, new Defined(running, names.get(running)));
    }
  }

  private NotCompiled.Told told(Problem problem) {
    return new NotCompiled.Told(
        problem.from(),
        problem.to(),
        problem.line(),
        problem.column(),
        said(problem.message()),
        said(problem.hint()));
  }

  private String said(Said said) {
    return host.say(said.english(), said.values().toArray());
  }

  @Override
  public void stopWhen(BooleanSupplier isStopped) {
    machine.stopWhen(isStopped);
  }

  @Override
  public <T> T result(Supplier<T> work) {
    return machine.result(work);
  }

  @Override
  public void stop() {
    machine.drop();
    task = null;
    parts = new ArrayList<Part>().iterator();
  }

  @Override
  public String nameOf(Throwable thrown) {
    return machine.nameOf(thrown);
  }

  @Override
  public int lineOf(Throwable thrown) {
    return machine.traceOf(thrown).stream()
        .filter(place -> cellOf(place) == running)
        .mapToInt(Place::line)
        .findFirst()
        .orElse(0);
  }

  @Override
  public Thrown thrownIn(Throwable thrown) {
    for (Place place : machine.traceOf(thrown)) {
      if (classes.containsKey(place.type())) {
        Defined by = classes.get(place.type());
        return by.cell() == running ? null : new Thrown(by.cell(), by.name(), place.line());
      }
    }
    return null;
  }

  private int cellOf(Place place) {
    Defined by = classes.get(place.type());
    return by == null ? -1 : by.cell();
  }

  @Override
  public int[] needs(int cell) {
    used.put(cell, compiled(cell).compiled().used());
    Set<Integer> needed = new TreeSet<>();
    gather(cell, needed);
    needed.remove(cell);
    return needed.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public int[] lacks(int cell) {
    Set<Integer> lacked = new TreeSet<>();
    for (int each : IntStream.concat(IntStream.of(cell), IntStream.of(needs(cell))).toArray()) {
      for (String name : used.get(each)) {
        Integer above = declaring.get(name);
        if (above != null && above != each && unreached.get(above).contains(name)) {
          lacked.add(above);
        }
      }
    }
    return lacked.stream().mapToInt(Integer::intValue).toArray();
  }

  private void gather(int cell, Set<Integer> needed) {
    for (String name : used.getOrDefault(cell, Set.of())) {
      Integer above = declaring.get(name);
      if (above != null && needed.add(above)) {
        gather(above, needed);
      }
    }
  }
}
