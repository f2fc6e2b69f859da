package neuron.rerun;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.Set;

/** Gives the kernel, before it starts, an execution control that can redefine classes. */
public final class Agent implements ClassFileTransformer {

  /** The execution controls of JJava and of IJava. */
  private static final Set<String> CONTROLS =
      Set.of(
          "org/dflib/jjava/kernel/execution/JJavaExecutionControl",
          "io/github/spencerpark/ijava/execution/IJavaExecutionControl");

  private static final String JDKS_CONTROL = "jdk/jshell/execution/DirectExecutionControl";
  private static final String OUR_CONTROL = "neuron/rerun/RedefiningControl";

  private static volatile Instrumentation machine;

  private Agent() {}

  /** What the Java machine calls before {@link #main}. */
  public static void agentmain(String options, Instrumentation instrumentation) {
    machine = instrumentation;
    if (instrumentation.isRedefineClassesSupported()) {
      instrumentation.addTransformer(new Agent());
    }
  }

  /** What can redefine classes. */
  static Instrumentation machine() {
    return machine;
  }

  /**
   * Starts a kernel, or says whether the agent takes effect on the one whose jar stands beside it.
   *
   * @param arguments the kernel's main class and what that is to be given; none to be told
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    if (arguments.length > 0) {
      Idle.watch();
      start(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    boolean takesEffect = CONTROLS.stream().anyMatch(Agent::isOurs);
    System.out.println(takesEffect ? "redefines classes" : "does not redefine classes");
  }

  /**
   * Starts a kernel. One that cannot begin, because another program has taken its port meanwhile,
   * ends: some of its threads would go on and answer nobody, while Jupyter starts an ended one
   * anew.
   */
  private static void start(String kernel, String[] arguments) throws ReflectiveOperationException {
    try {
      Class.forName(kernel).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException failure) {
      failure.getCause().printStackTrace();
      System.exit(1);
    }
  }

  private static boolean isOurs(String control) {
    try {
      ClassLoader loader = ClassLoader.getSystemClassLoader();
      Class<?> type = Class.forName(control.replace('/', '.'), false, loader);
      return type.getSuperclass() == RedefiningControl.class;
    } catch (ClassNotFoundException | LinkageError anotherKernel) {
      return false;
    }
  }

  /** The bytes of a kernel's control with ours as its superclass; null for any other class. */
  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
    if (!CONTROLS.contains(name) || !ourControlLoads()) {
      return null;
    }
    machine.removeTransformer(this);
    return replaced(bytes, JDKS_CONTROL, OUR_CONTROL);
  }

  /** Without ours, the kernel keeps the control that it was built with. */
  private static boolean ourControlLoads() {
    try {
      return RedefiningControl.class.getConstructors().length > 0;
    } catch (LinkageError otherJdk) {
      return false;
    }
  }

  /**
   * A class file with one text of its constant pool replaced, null if that is not there. Such a
   * text is written as a 1, its length in two bytes, and its letters; all else refers to it by its
   * number, so its length may change.
   */
  private static byte[] replaced(byte[] classFile, String text, String by) {
    byte[] old = constant(text);
    for (int at = 0; at + old.length <= classFile.length; at++) {
      if (Arrays.equals(classFile, at, at + old.length, old, 0, old.length)) {
        return spliced(classFile, at, old.length, constant(by));
      }
    }
    return null;
  }

  private static byte[] constant(String text) {
    byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
    byte[] constant = new byte[3 + letters.length];
    constant[0] = 1;
    constant[1] = (byte) (letters.length >> 8);
    constant[2] = (byte) letters.length;
    System.arraycopy(letters, 0, constant, 3, letters.length);
    return constant;
  }

  private static byte[] spliced(byte[] bytes, int at, int length, byte[] by) {
    byte[] spliced = new byte[bytes.length - length + by.length];
    System.arraycopy(bytes, 0, spliced, 0, at);
    System.arraycopy(by, 0, spliced, at, by.length);
    int rest = at + length;
    System.arraycopy(bytes, rest, spliced, at + by.length, bytes.length - rest);
    return spliced;
  }
}
