package neuron.rerun;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * Says in a cell's output what JShell does not: which variables lost their value, since that cell
 * made another thing of a definition that they were built on, and which hold code that goes on
 * using the one before.
 */
public final class Losses implements Consumer<SnippetEvent> {

  private static final Set<String> EMPTY = Set.of("null", "false", "0", "0.0", "'\\000'");

  private static Losses watching;
  private static Variables variables = new Variables();

  private final Object kernel;
  private final JShell shell;
  private final Map<String, String> madeAnew = new HashMap<>();
  private final Map<String, String> edits = new HashMap<>();
  private final Overloads overloads = new Overloads();
  private String definition = "";
  private boolean inCell;

  private Losses(Object kernel, JShell shell) {
    this.kernel = kernel;
    this.shell = shell;
  }

  static void watch(Variables ofTheCells) {
    variables = ofTheCells;
    watch();
  }

  /** Watches the kernel's JShell from now on, if it is not watched yet and can be found. */
  public static synchronized void watch() {
    if (watching == null) {
      watching =
          find("org.dflib.jjava.jupyter.kernel.BaseKernel", "notebookKernel")
              .or(() -> find("io.github.spencerpark.ijava.IJava", "getKernelInstance"))
              .orElse(null);
    }
  }

  private static Optional<Losses> find(String type, String instance) {
    try {
      Object kernel = Class.forName(type).getMethod(instance).invoke(null);
      Losses losses = new Losses(kernel, shell(kernel));
      losses.shell.onSnippetEvent(losses);
      return Optional.of(losses);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError anotherKernel) {
      return Optional.empty();
    }
  }

  /** The JShell of a kernel: JJava has it at hand, IJava has it in its evaluator. */
  public static JShell shell(Object kernel) throws ReflectiveOperationException {
    try {
      return (JShell) kernel.getClass().getMethod("getJShell").invoke(kernel);
    } catch (NoSuchMethodException ofIJava) {
      Object evaluator = value(kernel, "evaluator");
      return (JShell) evaluator.getClass().getMethod("getShell").invoke(evaluator);
    }
  }

  /** Takes note of what JShell did: first the definition that was run, then what followed of it. */
  @Override
  public void accept(SnippetEvent event) {
    try {
      note(event);
    } catch (RuntimeException | LinkageError unknown) {
      // Nothing is said; the cell goes on.
    }
  }

  private void note(SnippetEvent event) {
    if (event.causeSnippet() == null) {
      definition = name(event.snippet());
      madeAnew.remove(definition);
      variables.edited().forEach(number -> edits.put(number, definition));
      overloads.note(event);
    } else if (event.snippet() instanceof VarSnippet variable && wasMadeAnew(event)) {
      madeAnew.put(variable.name(), definition);
    }
    if (!inCell) {
      inCell = true;
      afterTheCell(this::say);
    }
  }

  private static String name(Snippet snippet) {
    return snippet instanceof PersistentSnippet named ? named.name() : "";
  }

  private static boolean wasMadeAnew(SnippetEvent event) {
    return event.isSignatureChange()
        && event.previousStatus().isDefined()
        && event.status() != Snippet.Status.OVERWRITTEN;
  }

  /** A kernel does what was put off when a cell has come to its end, and then what came before. */
  private void afterTheCell(Runnable work) {
    try {
      Object io = kernel.getClass().getMethod("getIO").invoke(kernel);
      Object display = io.getClass().getField("display").get(io);
      Object cell = value(display, "env");
      cell.getClass().getMethod("defer", Runnable.class).invoke(cell, work);
    } catch (ReflectiveOperationException | RuntimeException builtOtherwise) {
      work.run();
    }
  }

  private void say() {
    try {
      Map<String, String> outdated = variables.outdated(edits);
      shell.variables().forEach(variable -> say(variable, outdated.get(variable.name())));
      overloads.leftOf(shell).forEach(System.out::println);
    } catch (RuntimeException | LinkageError unknown) {
      // The rest is not said.
    } finally {
      madeAnew.clear();
      edits.clear();
      overloads.clear();
      inCell = false;
    }
  }

  private void say(VarSnippet variable, String outdated) {
    String name = variable.name();
    if (name.startsWith("$")) {
      return; // JShell's own, for what stands alone at a cell's end
    }
    if (madeAnew.containsKey(name) && !variables.kept(name)) {
      String value = shell.status(variable).isDefined() ? shell.varValue(variable) : "gone";
      if (value.equals("gone") || EMPTY.contains(value)) {
        say(name, "is " + value + " now, since " + madeAnew.get(name) + " was defined anew");
      }
    } else if (outdated != null) {
      say(name, "was made with " + outdated + " as it was before");
    }
  }

  private static void say(String variable, String what) {
    System.out.println(variable + " " + what + ": run the cell that sets " + variable + " again.");
  }

  private static Object value(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
