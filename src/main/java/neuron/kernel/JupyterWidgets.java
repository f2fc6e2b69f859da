package neuron.kernel;

import static neuron.kernel.JupyterKernel.answer;
import static neuron.kernel.JupyterKernel.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Widgets on the page of a Jupyter kernel, in the protocol of ipywidgets (its version 2.1.0) with
 * anywidget's model, which takes its behaviour from an ES module.
 *
 * @see <a
 *     href="https://github.com/jupyter-widgets/ipywidgets/blob/main/packages/schema/messages.md">the
 *     protocol</a>
 */
final class JupyterWidgets {

  private static final String TARGET = "jupyter.widget";
  private static final String CONTROL_TARGET = "jupyter.widget.control";
  private static final String VERSION = "2.1.0";

  private final Object manager;
  private final String types;
  private final Class<?> comm;
  private final List<Widget> widgets = new ArrayList<>();
  private int loadsOfThePage;

  /**
   * Prepares it.
   *
   * @param kernel JJava or IJava
   * @param types the package of the kernel's types, with a dot at its end
   * @param comm our kind of the kernel's comm
   */
  JupyterWidgets(Object kernel, String types, Class<?> comm) throws ReflectiveOperationException {
    this.manager = call(kernel, "getCommManager");
    this.types = types;
    this.comm = comm;
    answerPagesThatLoadAgain();
  }

  /** Opens a widget; the page draws nothing for it, but runs its module. */
  Kernel.Wire open(JsonObject ownState, Consumer<JsonObject> heard) {
    Widget widget = new Widget(withModel(ownState));
    JsonObject data = new JsonObject();
    data.add("state", widget.state);
    data.add("buffer_paths", new JsonArray());
    Producer producer =
        arguments -> {
          fill(arguments[3], data);
          return newComm(
              arguments, message -> custom(message, heard), () -> widgets.remove(widget));
        };
    widget.comm =
        answer(
            () ->
                manager
                    .getClass()
                    .getMethod("openComm", String.class, type("kernel.comm.CommFactory"))
                    .invoke(manager, TARGET, proxy("kernel.comm.CommFactory", producer)));
    widgets.add(widget);
    return widget;
  }

  /** The cell whose run the kernel answers at the moment. */
  Optional<Kernel.Cell> cell() {
    return answer(
        () -> {
          Object context = field(type("kernel.comm.CommManager"), "context").get(manager);
          Object metadata = call(context, "getNonNullMetadata");
          Object header = call(context, "getHeader");
          String run = (String) call(header, "getId");
          return Optional.ofNullable(((Map<?, ?>) metadata).get("cellId"))
              .map(id -> new Kernel.Cell(id.toString(), run));
        });
  }

  /** How many times a page asked for the widgets that live, which it does when it is loaded. */
  int loadsOfThePage() {
    return loadsOfThePage;
  }

  private static JsonObject withModel(JsonObject ownState) {
    JsonObject state = ownState.deepCopy();
    state.addProperty("_model_module", "anywidget");
    state.addProperty("_model_name", "AnyModel");
    state.addProperty("_model_module_version", "~0.11.*");
    state.addProperty("_view_module", "anywidget");
    state.addProperty("_view_name", "AnyView");
    state.addProperty("_view_module_version", "~0.11.*");
    state.add("_view_count", JsonNull.INSTANCE);
    state.addProperty("_anywidget_id", "neuron.explore");
    return state;
  }

  /** A page that is loaded again asks for the widgets that live. */
  private void answerPagesThatLoadAgain() throws ReflectiveOperationException {
    Object target =
        proxy(
            "kernel.comm.CommTarget",
            arguments -> {
              loadsOfThePage++;
              Object[] line = new Object[1];
              line[0] = newComm(arguments, message -> send(line[0], states()), () -> {});
              return line[0];
            });
    manager
        .getClass()
        .getMethod("registerTarget", String.class, type("kernel.comm.CommTarget"))
        .invoke(manager, CONTROL_TARGET, target);
  }

  private JsonObject states() {
    JsonObject states = new JsonObject();
    for (Widget widget : widgets) {
      JsonObject model = new JsonObject();
      model.add("model_name", widget.state.get("_model_name"));
      model.add("model_module", widget.state.get("_model_module"));
      model.add("model_module_version", widget.state.get("_model_module_version"));
      model.add("state", widget.state);
      states.add(widget.id(), model);
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("method", "update_states");
    answer.add("states", states);
    answer.add("buffer_paths", new JsonArray());
    return answer;
  }

  private void custom(Object message, Consumer<JsonObject> heard) {
    JsonObject data = data(message);
    if (data.has("content")) {
      heard.accept(data.getAsJsonObject("content"));
    }
  }

  private Object newComm(Object[] arguments, Consumer<Object> heard, Runnable closed)
      throws ReflectiveOperationException {
    Consumer<Object> inItsContext =
        message -> {
          Attention.payOn(Thread.currentThread());
          answerTo(message);
          heard.accept(message);
        };
    Constructor<?> constructor = comm.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(arguments[0], arguments[1], arguments[2], inItsContext, closed);
  }

  /** Without this an answer would belong to the last cell that ran. */
  private void answerTo(Object message) {
    answer(
        () ->
            manager
                .getClass()
                .getMethod("setMessageContext", type("messages.MessageContext"))
                .invoke(manager, message));
  }

  private void fill(Object opening, JsonObject data) throws ReflectiveOperationException {
    Object theirs = theirData(opening);
    Method add = theirs.getClass().getMethod("add", String.class, element());
    for (var entry : data.entrySet()) {
      add.invoke(theirs, entry.getKey(), theirs(entry.getValue()));
    }
    Object metadata = call(opening, "getNonNullMetadata");
    @SuppressWarnings("unchecked")
    Map<String, Object> entries = (Map<String, Object>) metadata;
    entries.put("version", VERSION);
  }

  private void send(Object line, JsonObject data) {
    answer(() -> type("kernel.comm.Comm").getMethod("send", object()).invoke(line, theirs(data)));
  }

  private JsonObject data(Object message) {
    String data = answer(() -> theirData(message)).toString();
    return JsonParser.parseString(data).getAsJsonObject();
  }

  private static Object theirData(Object message) throws ReflectiveOperationException {
    return call(call(message, "getContent"), "getData");
  }

  /** JSON of the library that the kernel carries, under a package name of its own. */
  private Object theirs(JsonElement ours) throws ReflectiveOperationException {
    Class<?> parser = sibling(object(), "JsonParser");
    return parser
        .getMethod("parse", String.class)
        .invoke(parser.getConstructor().newInstance(), ours.toString());
  }

  private Class<?> object() throws ReflectiveOperationException {
    return type("messages.comm.CommMsgCommand").getMethod("getData").getReturnType();
  }

  private Class<?> element() throws ReflectiveOperationException {
    return sibling(object(), "JsonElement");
  }

  private static Class<?> sibling(Class<?> type, String name) throws ClassNotFoundException {
    return Class.forName(type.getPackageName() + "." + name, true, type.getClassLoader());
  }

  private Object proxy(String type, Producer producer) throws ClassNotFoundException {
    Class<?> shape = type(type);
    return Proxy.newProxyInstance(
        shape.getClassLoader(),
        new Class<?>[] {shape},
        (self, method, arguments) ->
            method.getDeclaringClass() == Object.class
                ? method.invoke(producer, arguments)
                : producer.produce(arguments));
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(types + name, true, manager.getClass().getClassLoader());
  }

  static Field field(Class<?> owner, String name) throws NoSuchFieldException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private interface Producer {
    Object produce(Object[] arguments) throws ReflectiveOperationException;
  }

  private final class Widget implements Kernel.Wire {

    private final JsonObject state;
    private Object comm;

    Widget(JsonObject state) {
      this.state = state;
    }

    String id() {
      return (String) answer(() -> type("kernel.comm.Comm").getMethod("getID").invoke(comm));
    }

    @Override
    public void say(JsonObject content) {
      JsonObject data = new JsonObject();
      data.addProperty("method", "custom");
      data.add("content", content);
      send(comm, data);
    }

    @Override
    public void remember(JsonObject more) {
      more.entrySet().forEach(entry -> state.add(entry.getKey(), entry.getValue()));
    }

    @Override
    public void close() {
      answer(() -> type("kernel.comm.Comm").getMethod("close").invoke(comm));
      widgets.remove(this);
    }
  }
}
