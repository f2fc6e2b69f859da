package neuron.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * How a figure with controls stands in a notebook: the picture at the start, its sentence, and one
 * line that says how to wake the controls. The module takes that line away when they are awake.
 */
final class ExploreOutput {

  /** The ES module behind every control. */
  static final String MODULE = resource("/neuron/explore.mjs");

  private static final int FASTEST = 1;

  private ExploreOutput() {}

  /** An output that carries its pictures and its module along. */
  static MimeBundle stored(Control<?> control, Scene start, String film) {
    String asleep = "To move %s, run this cell or trust the notebook.".formatted(control.name());
    String scripts =
        """
        <script type="text/plain" data-film>%s</script>
        <script type="module">
        %s</script>
        """
            .formatted(film, MODULE);
    return bundle(start, "data-controls=\"%s\"".formatted(json(List.of(control))), asleep, scripts);
  }

  /** An output whose controls ask the kernel, over the widget with this id. */
  static MimeBundle live(List<Control<?>> controls, Scene start, String id) {
    List<String> names = controls.stream().map(Control::name).toList();
    String asleep =
        "To move %s and %s, run this cell in JupyterLab: they ask the running kernel."
            .formatted(
                String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    return bundle(start, "data-widget=\"%s\"".formatted(id), asleep, "");
  }

  /** An output whose picture changes while its cell runs, over the widget with this id. */
  static MimeBundle watched(Scene start, String id) {
    String asleep = "This was one moment. Run this cell again to watch the others.";
    return bundle(start, "data-widget=\"%s\"".formatted(id), asleep, "");
  }

  /** What the page knows of the widget with this id from the start. */
  static JsonObject state(String id, List<? extends Control<?>> controls) {
    JsonObject state = new JsonObject();
    state.addProperty("_esm", MODULE);
    state.addProperty("figure", id);
    state.add("controls", controls(controls));
    return state;
  }

  /** What tells the page the next picture of a widget, by what differs from its first one. */
  static JsonObject answer(int[] base, Scene scene) {
    Film.Frame frame = Film.Frame.of(base, scene, scene.width());
    JsonObject answer = new JsonObject();
    answer.addProperty("film", Film.of(List.of(frame), scene.width(), scene.height(), FASTEST));
    return answer;
  }

  /** What the page needs to draw the controls. */
  static JsonArray controls(List<? extends Control<?>> controls) {
    JsonArray all = new JsonArray();
    controls.forEach(control -> all.add(control.json()));
    return all;
  }

  private static String json(List<? extends Control<?>> controls) {
    return MimeBundle.escaped(controls(controls).toString());
  }

  private static MimeBundle bundle(Scene start, String data, String asleep, String scripts) {
    String text = start.printed().isEmpty() ? start.text() : start.text() + "\n" + start.printed();
    if (!start.hasPicture()) {
      String html = figure(data, Figure.WIDTH, "", start, asleep, scripts);
      return MimeBundle.of(html, text);
    }
    int width = start.width() / Scene.SCALE;
    int height = start.height() / Scene.SCALE;
    String picture = Base64.getEncoder().encodeToString(Png.encode(start.image()));
    String image = MimeBundle.image(start.title(), start.text(), width, height, picture);
    String html = figure(data, width, image, start, asleep, scripts);
    return MimeBundle.of(html, picture, width, height, text);
  }

  private static String figure(
      String data, int width, String image, Scene start, String asleep, String scripts) {
    return """
        <figure class="neuron-explore" %s style="margin: 0; max-width: %spx">
        %s
        <figcaption aria-hidden="true">%s</figcaption>
        <pre style="margin: 0">%s</pre>
        <p class="neuron-asleep">%s</p>
        %s</figure>
        """
        .formatted(
            data,
            width,
            image,
            MimeBundle.escaped(start.text()),
            MimeBundle.escaped(start.printed()),
            MimeBundle.escaped(asleep),
            scripts);
  }

  /** A text with the line ends that it was committed with, whatever those of the checkout are. */
  private static String resource(String name) {
    try (InputStream module = ExploreOutput.class.getResourceAsStream(name)) {
      return new String(module.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of the lesson is damaged: build it again.", e);
    }
  }
}
