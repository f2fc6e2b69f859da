package runtime.build.moves;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import runtime.build.OnThePage;
import runtime.page.Say;

/** A notebook that is open on this JVM as it is in a page, by the same calls. */
final class OpenNotebook implements AutoCloseable {

  private static final String PAGE = "neuron.practice.LessonPage";

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final List<JsonObject> said = new ArrayList<>();
  private final OnThePage loader;
  private final Class<?> page;

  /**
   * Opens it.
   *
   * @param places of the classes of the page, of those that it shares with the lesson last
   */
  OpenNotebook(String name, List<Path> places) throws IOException {
    loader = new OnThePage(places);
    Thread.currentThread().setContextClassLoader(loader);
    Say say = output -> said.add(JsonParser.parseString(output).getAsJsonObject());
    try {
      page = loader.loadClass(PAGE);
      page.getMethod("start", String.class, String.class, Say.class).invoke(null, name, "", say);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a code cell with nothing in its fields; gives back its outputs. */
  List<JsonObject> run(int cell) {
    said.clear();
    call("run", cell, "");
    return List.copyOf(said);
  }

  /** The picture of a figure with one control. */
  JsonObject move(int figure, int position) {
    return JsonParser.parseString((String) call("move", figure, Integer.toString(position)))
        .getAsJsonObject();
  }

  private Object call(String name, int number, String text) {
    try {
      return page.getMethod(name, int.class, String.class).invoke(null, number, text);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    System.setOut(out);
    System.setErr(err);
    Thread.currentThread().setContextClassLoader(before);
    loader.close();
  }
}
