package neuron.kernel;

import com.google.gson.JsonObject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import neuron.rerun.Losses;

/**
 * JJava or IJava, reached by reflection: both offer the same types under different package names.
 */
final class JupyterKernel implements Kernel {

  /** In a banner such as {@code Java 17.0.15 :: IJava kernel 1.3.0}. */
  private static final Pattern NAME = Pattern.compile(":: (\\w+)(?: kernel)? (\\S+)");

  private final Object kernel;
  private final String types;
  private final JupyterWidgets widgets;

  private JupyterKernel(Object kernel, String types, Class<?> comm)
      throws ReflectiveOperationException {
    this.kernel = kernel;
    this.types = types;
    this.widgets = new JupyterWidgets(kernel, types, comm);
    Losses.watch();
    shell().ifPresent(shell -> shell.onSnippetEvent(new Uncaught(shell)));
  }

  /** The kernel that runs in this Java machine, JJava looked for first. */
  static Optional<JupyterKernel> find() {
    return find(
            "org.dflib.jjava.jupyter.kernel.BaseKernel",
            "notebookKernel",
            "org.dflib.jjava.jupyter.",
            () -> JJavaComm.class)
        .or(
            () ->
                find(
                    "io.github.spencerpark.ijava.IJava",
                    "getKernelInstance",
                    "io.github.spencerpark.jupyter.",
                    () -> IJavaComm.class));
  }

  private static Optional<JupyterKernel> find(
      String type, String instance, String types, Supplier<Class<?>> comm) {
    try {
      Object kernel = Class.forName(type).getMethod(instance).invoke(null);
      return kernel == null
          ? Optional.empty()
          : Optional.of(new JupyterKernel(kernel, types, comm.get()));
    } catch (ReflectiveOperationException notThisKernel) {
      return Optional.empty();
    }
  }

  @Override
  public String name() {
    String banner = answer(() -> call(kernel, "getBanner")).toString();
    Matcher name = NAME.matcher(banner);
    return name.find() ? name.group(1) + " " + name.group(2) : banner;
  }

  @Override
  public void display(MimeBundle output) {
    display(data(output));
  }

  @Override
  public void display(MimeBundle output, String id) {
    Object data = data(output);
    answer(() -> data.getClass().getMethod("setDisplayId", String.class).invoke(data, id));
    display(data);
  }

  @Override
  public void update(MimeBundle output, String id) {
    answer(
        () -> {
          Object io = call(kernel, "getIO");
          Object stream = io.getClass().getField("display").get(io);
          return stream
              .getClass()
              .getMethod("updateDisplay", String.class, type("DisplayData"))
              .invoke(stream, id, data(output));
        });
  }

  @Override
  public Optional<Wire> open(JsonObject state, Consumer<JsonObject> heard) {
    return Optional.of(widgets.open(state, heard));
  }

  @Override
  public Asking onInterrupt(Runnable asked) {
    return Interrupts.askedOf(kernel, asked).map(Asking.class::cast).orElse(() -> {});
  }

  @Override
  public Optional<Cell> cell() {
    return widgets.cell();
  }

  @Override
  public Optional<JShell> shell() {
    try {
      return Optional.of(Losses.shell(kernel));
    } catch (ReflectiveOperationException builtOtherwise) {
      return Optional.empty();
    }
  }

  @Override
  public int loadsOfThePage() {
    return widgets.loadsOfThePage();
  }

  private void display(Object data) {
    answer(() -> kernel.getClass().getMethod("display", type("DisplayData")).invoke(kernel, data));
  }

  private Object data(MimeBundle output) {
    return answer(
        () -> {
          Object data = type("DisplayData").getConstructor().newInstance();
          put(output, data);
          return data;
        });
  }

  @Override
  public <T> void render(Class<T> type, Function<T, MimeBundle> output) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (!method.getName().equals("render")) {
            return method.invoke(output, arguments);
          }
          Object container =
              type("RenderContext").getMethod("getOutputContainer").invoke(arguments[1]);
          put(output.apply(type.cast(arguments[0])), container);
          return null;
        };
    answer(() -> register(type, handler));
  }

  private Object register(Class<?> type, InvocationHandler handler)
      throws ReflectiveOperationException {
    Class<?> function = type("RenderFunction");
    Object proxy =
        Proxy.newProxyInstance(function.getClassLoader(), new Class<?>[] {function}, handler);
    Object renderer = call(kernel, "getRenderer");
    Object registration =
        type("Renderer").getMethod("createRegistration", Class.class).invoke(renderer, type);
    Class<?> registrationType = type("Renderer$RenderRegistration");
    registrationType
        .getMethod("preferring", String[].class)
        .invoke(registration, (Object) new String[] {MimeBundle.HTML});
    registrationType
        .getMethod("supporting", String[].class)
        .invoke(registration, (Object) new String[] {MimeBundle.PNG, MimeBundle.TEXT});
    return registrationType.getMethod("register", function).invoke(registration, proxy);
  }

  private void put(MimeBundle output, Object data) throws ReflectiveOperationException {
    var putData = type("DisplayData").getMethod("putData", String.class, Object.class);
    var putMetadata = type("DisplayData").getMethod("putMetaData", String.class, Object.class);
    for (var form : output.data().entrySet()) {
      putData.invoke(data, form.getKey(), form.getValue());
    }
    for (var note : output.metadata().entrySet()) {
      putMetadata.invoke(data, note.getKey(), note.getValue());
    }
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(
        types + "kernel.display." + name, true, kernel.getClass().getClassLoader());
  }

  /** What is asked of a kernel by reflection. */
  @FunctionalInterface
  interface Question<T> {

    T ask() throws ReflectiveOperationException;
  }

  /**
   * The answer of a kernel; one that lacks what this library knows of both is told to the reader.
   */
  static <T> T answer(Question<T> question) {
    try {
      return question.ask();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "This Java kernel does not show figures in a way this library knows: run the notebook on"
              + " JJava 1.0a8 or IJava 1.3.0, which `java Lab.java setup` installs.",
          e);
    }
  }

  /** Calls a method that takes nothing. */
  static Object call(Object owner, String method) throws ReflectiveOperationException {
    return owner.getClass().getMethod(method).invoke(owner);
  }
}
