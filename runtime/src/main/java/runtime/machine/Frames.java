package runtime.machine;

import java.util.List;
import java.util.function.BooleanSupplier;

/** The calls under way, with their variables and operands, and what is thrown through them. */
abstract class Frames {

  /** How deep calls can be: a JVM allows about as many. */
  private static final int MOST_FRAMES = 12_000;

  /**
   * How many calls from compiled code can be under way, each of which needs the browser's stack.
   */
  private static final int MOST_UPCALLS = 150;

  /** How many calls and jumps back, below compiled code, are done before asking whether to stop. */
  private static final int UPCALLS_SLICE = 1_000;

  /** How many places the operands of an upcall may need. */
  private static final int MARGIN = 16;

  final Linker linker;
  final Values values;
  final long[] n;
  final Object[] r;
  final Traces traces = new Traces();

  /** The frame that runs. */
  Frame frame;

  /** Behind all operands, where those of an upcall can lie. */
  int free;

  /** Behind all operands since the last task began. */
  private int end;

  int upcalls;
  int budget;
  BooleanSupplier isStopped = () -> false;
  String calledAbove;

  Frames(Linker linker, Values values) {
    this.linker = linker;
    this.values = values;
    n = values.numbers;
    r = values.references;
  }

  Values values() {
    return values;
  }

  List<Machine.Place> traceOf(Throwable thrown) {
    return traces.of(thrown);
  }

  /** Whether a call is under way. */
  boolean isBusy() {
    return frame != null;
  }

  /** Forgets all calls; a class that was being initialised begins anew when it is next needed. */
  void clear() {
    leaveUpTo(null);
    free = 0;
    upcalls = 0;
    java.util.Arrays.fill(r, 0, end, null);
    end = 0;
  }

  private void leaveUpTo(Frame last) {
    for (; frame != last; frame = frame.caller) {
      if (frame.initialises != null) {
        frame.initialises.state = GuestClass.State.NEW;
      }
    }
  }

  /** Whether a method is just being called on the class above the object's own; asked once. */
  boolean isCalledAbove(String key) {
    boolean is = key.equals(calledAbove);
    if (is) {
      calledAbove = null;
    }
    return is;
  }

  /** Makes a frame for a call by compiled code, whose operands lie at a place. */
  void begin(GuestMethod method, int base) {
    frame = push(method, base, true);
  }

  int beginUpcall(Guest guest) {
    r[free] = guest.instance().self;
    return free;
  }

  void runUpcall(GuestMethod method, int base) throws Throwable {
    if (upcalls >= MOST_UPCALLS) {
      throw new StackOverflowError();
    }
    Frame before = frame;
    int freeBefore = free;
    boolean wasOpen = Polls.close();
    upcalls++;
    budget--;
    try {
      linker.border.receive(r, base, method.operands);
      begin(method, base);
      loop();
      linker.border.send(Descriptor.result(method.descriptor), r, base);
    } catch (Stopped told) {
      leaveUpTo(before);
      throw told;
    } finally {
      Polls.reopen(wasOpen);
      upcalls--;
      frame = before;
      free = freeBefore;
    }
  }

  /** Runs a method that the class above an object has, for an interface of its own class. */
  void runAbove(Guest guest, String key, int base) throws Throwable {
    GuestClass type = guest.instance().type;
    Call.Found found = linker.hostMember(type.host().name(), key);
    if (found == null) {
      throw new AbstractMethodError(TypeName.of(guest) + "." + key);
    }
    found.type().call(found.member(), values, base);
  }

  /** Between compiled code and its call no slice can end, but all can. */
  final void goOn() {
    heed();
    budget = UPCALLS_SLICE;
  }

  /** Ends everything if that was told. */
  final void heed() {
    if (isStopped.getAsBoolean()) {
      throw new Stopped();
    }
  }

  /** What a static method without parameters gives, which is run to its end. */
  final Object result(GuestMethod method) throws Throwable {
    int base = free;
    runUpcall(method, base);
    return r[base];
  }

  final Frame push(GuestMethod method, int base, boolean isFirst) {
    return push(method, base, null, isFirst);
  }

  private Frame push(GuestMethod method, int base, GuestClass initialises, boolean isFirst) {
    Frame caller = frame;
    int last = base + method.code.maxLocals() + method.code.maxStack() + MARGIN;
    if (caller != null && caller.depth >= MOST_FRAMES || last > n.length) {
      throw new StackOverflowError();
    }
    end = Math.max(end, last);
    return new Frame(caller, method, base, initialises, isFirst);
  }

  /**
   * Runs until the frame that compiled code began has returned, or the budget is used up.
   *
   * @return whether it has returned; its result lies where its operands began
   * @throws Throwable what is not caught
   */
  boolean run(int most) throws Throwable {
    budget = most;
    return loop();
  }

  /** Runs the instructions of the frame, and of those that it calls. */
  abstract boolean loop() throws Throwable;

  /** Goes to the handler of what was thrown, or throws it on. */
  final void unwind(Throwable cause) throws Throwable {
    Polls.close();
    if (cause instanceof Stopped) {
      throw cause;
    }
    Throwable thrown =
        cause instanceof NullMessage.Missing
            ? new NullPointerException(NullMessage.of(frame.method, frame.place()))
            : cause;
    traces.note(thrown, frame, r);
    while (true) {
      int handler = handler(thrown);
      if (handler >= 0) {
        frame.pc = frame.decoded.indexes()[handler];
        frame.top = frame.base + frame.method.code.maxLocals();
        r[frame.top++] = thrown;
        return;
      }
      Frame left = frame;
      if (left.initialises != null) {
        left.initialises.state = GuestClass.State.BROKEN;
        thrown = broken(thrown);
      }
      frame = left.caller;
      if (left.isFirst) {
        throw thrown;
      }
    }
  }

  private Throwable broken(Throwable cause) {
    if (cause instanceof Error) {
      return cause;
    }
    Throwable thrown = new ExceptionInInitializerError(cause);
    traces.copy(cause, thrown);
    return thrown;
  }

  private int handler(Throwable thrown) {
    GuestClass owner = frame.method.owner;
    int[] handlers = frame.method.code.handlers();
    int at = frame.place();
    for (int i = 0; i < handlers.length; i += 4) {
      boolean covers = at >= handlers[i] && at < handlers[i + 1];
      if (covers && (handlers[i + 3] == 0 || isOf(thrown, owner, handlers[i + 3]))) {
        return handlers[i + 2];
      }
    }
    return -1;
  }

  private boolean isOf(Throwable thrown, GuestClass owner, int type) {
    return linker.isA(thrown, owner.pool().text(type));
  }

  /** Runs what initialises a class, if that is to be done yet; true if so. */
  final boolean initialise(GuestClass type, int pc, int top) {
    if (type.state == GuestClass.State.READY || type.state == GuestClass.State.BEGUN) {
      return false;
    }
    if (type.state == GuestClass.State.BROKEN) {
      throw new NoClassDefFoundError("Could not initialize class " + TypeName.of(type));
    }
    if (type.above() != null && initialise(type.above(), pc, top)) {
      return true;
    }
    GuestMethod method = type.declared("<clinit>()V");
    if (method == null) {
      type.state = GuestClass.State.READY;
      return false;
    }
    frame.pc = pc;
    frame.top = top;
    frame = push(method, top, type, false);
    type.state = GuestClass.State.BEGUN;
    return true;
  }

  /** Goes back to the caller; true if that is compiled code. */
  final boolean leave(Frame f, int size) {
    frame = f.caller;
    if (f.initialises != null) {
      f.initialises.state = GuestClass.State.READY;
    } else if (!f.isFirst) {
      frame.pc += Decoded.SIZE;
      frame.top = f.base + size;
    }
    return f.isFirst;
  }
}
