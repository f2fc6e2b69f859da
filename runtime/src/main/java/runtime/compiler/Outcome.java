package runtime.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Ecj.Result;

/**
 * What became of some snippets.
 *
 * @param state the session after them; null if they do not compile
 * @param classes to be defined
 * @param step to be run; null if there is none
 * @param wrong what does not compile
 * @param waiting what compiles once something else is declared, by its class
 * @param used names taken from the session
 */
record Outcome(
    State state,
    List<ClassBytes> classes,
    Step step,
    List<Wrong> wrong,
    Map<String, List<Wrong>> waiting,
    Set<String> used) {

  static Outcome refused(List<Wrong> wrong) {
    return new Outcome(null, List.of(), null, wrong, Map.of(), Set.of());
  }

  /** A step alone. */
  static Outcome of(State state, Result result, Step step) {
    return new Outcome(
        state.with(result.classes(), state.waiting()).stepped(),
        result.classes(),
        step,
        List.of(),
        Map.of(),
        Set.copyOf(result.used()));
  }

  /**
   * Compiles what changed, what waited, and all that uses it.
   *
   * @param next the session with what is declared
   * @param own the classes of what is declared
   * @param users classes to be compiled anew with them
   * @param cell the text of the cell that declares it
   * @param run the unit of a step that belongs to it; null if there is none
   */
  static Outcome of(
      Api api, State next, Set<String> own, Set<String> users, String cell, Unit run) {
    List<Unit> units = new ArrayList<>();
    own.forEach(home -> units.add(Sources.unit(next, home)));
    Set<String> others = new TreeSet<>(users);
    others.addAll(next.waitingFor(own));
    others.removeAll(own);
    others.forEach(home -> units.add(Sources.unit(next, home)));
    if (run != null) {
      units.add(run);
    }
    Environment environment = new Environment(api, next.classes());
    List<ClassBytes> classes = new ArrayList<>();
    List<Wrong> wrong = new ArrayList<>();
    Map<String, List<Wrong>> waiting = new LinkedHashMap<>();
    Set<String> stillWaiting = new TreeSet<>(next.waiting());
    Set<String> used = new TreeSet<>();
    for (Result result : Ecj.compile(environment, units)) {
      classes.addAll(result.classes());
      String name = result.unit().name();
      boolean mayWait = result.unit() != run && next.mayWait(name);
      List<Wrong> its = Wrong.all(result);
      if (!others.contains(name)) {
        used.addAll(result.used());
        its.stream()
            .filter(one -> one.isIn(cell) && !(mayWait && one.isUndeclared()))
            .forEach(wrong::add);
      }
      stillWaiting.remove(name);
      if (!its.isEmpty()) {
        waiting.put(name, its);
        stillWaiting.add(name);
      }
    }
    environment.asked().forEach(name -> used.add(name.substring(name.lastIndexOf('/') + 1)));
    if (!wrong.isEmpty()) {
      return refused(wrong);
    }
    Step step = run == null ? null : new Step(Unit.PACKAGE + "/" + run.name(), "run", "()V", "");
    State state = next.with(classes, stillWaiting);
    return new Outcome(run == null ? state : state.stepped(), classes, step, wrong, waiting, used);
  }
}
