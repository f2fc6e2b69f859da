package runtime.machine;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import runtime.machine.classfile.ClassFile;

/**
 * Runs class files. It has one thread, and all machines of a program share nothing but what upcalls
 * use: the one that was made last.
 */
public final class Machine {

  /** How many operands and variables all calls together can have. */
  private static final int PLACES = 400_000;

  private static Machine current;

  final Linker linker;
  final Interpreter interpreter;
  private final StackTrace trace;

  public Machine(Library library) {
    linker = new Linker(library);
    interpreter = new Interpreter(linker, new Values(PLACES));
    trace = new StackTrace(interpreter::traceOf);
    linker.putInPlace("java/lang/Throwable", compiled -> new ThrowableMethods(compiled, trace));
    current = this;
  }

  static Machine current() {
    return current;
  }

  /** Takes a class, as {@link #define(List)} does. */
  public void define(byte[] classFile) {
    define(List.of(classFile));
  }

  /**
   * Takes classes, in any order. One of the same name is replaced: from now on the name means the
   * new one, whose static fields begin anew. Objects of the old one keep its methods; they are
   * still of a class of this name, and their fields can be used unless the new class has others.
   *
   * @throws IncompatibleClassChangeError if a page cannot have objects of one of them; then no
   *     class is replaced
   */
  public void define(List<byte[]> classFiles) {
    linker.define(classFiles.stream().map(ClassFile::new).toList(), false);
  }

  /**
   * The same, but a static field keeps what a static field of this name and type held in the class
   * before; that class was initialised or was not, and so is this one.
   */
  public void defineWithStatics(List<byte[]> classFiles) {
    linker.define(classFiles.stream().map(ClassFile::new).toList(), true);
  }

  /**
   * Begins to call a static method without parameters, once no other task is under way.
   *
   * @param type the internal name of its class
   */
  public Task start(String type, String name, String descriptor) {
    if (interpreter.isBusy()) {
      throw new IllegalStateException("Another task is under way");
    }
    return new Task(this, linker.call(type, name, descriptor, Op.INVOKESTATIC));
  }

  /**
   * Takes what tells whether to end a task where it is, and is asked every few milliseconds while
   * compiled code works for it: then {@link Stopped} is thrown through all that is called. Between
   * two slices {@link #drop} ends a task.
   */
  public void stopWhen(BooleanSupplier isStopped) {
    interpreter.isStopped = isStopped;
  }

  /** What compiled code gives, which can be ended as one that a task calls. */
  public <T> T result(Supplier<T> work) {
    Polls.open();
    try {
      return work.get();
    } finally {
      Polls.close();
    }
  }

  /** Ends what is under way, also what an error of the machine broke off: what it did stays. */
  public void drop() {
    interpreter.clear();
  }

  /**
   * Takes what tells what a reader calls the source of a class, by its internal name, and null if
   * there is none: stack traces that a program prints or reads have these places.
   */
  public void nameSources(Function<String, String> sources) {
    trace.sources = sources;
  }

  /** The name of the class of something that was thrown. */
  public String nameOf(Throwable thrown) {
    return TypeName.of(thrown);
  }

  /** Where something was thrown, the innermost call first; empty if that is not known any more. */
  public List<Place> traceOf(Throwable thrown) {
    return interpreter.traceOf(thrown);
  }

  /**
   * A place in a class of the machine.
   *
   * @param line 0 if it is not known
   */
  public record Place(String type, String method, int line) {}
}
