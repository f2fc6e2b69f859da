package neuron.page;

import static neuron.text.Language.say;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neuron.film.Film;
import neuron.kernel.MimeBundle;
import neuron.text.Language;
import neuron.text.Words;

/**
 * How a figure with controls stands in a notebook: the picture at the start, its sentence, and one
 * line that says how to wake the controls. The module takes that line away when they are awake.
 *
 * <p>The module stands once in a notebook that was run from top to bottom. Wherever it stands, it
 * wakes all figures of the page that were made for it, and those that appear later: cells in any
 * order, a second view, outputs that JupyterLab attaches as the reader scrolls, an exported page.
 * It stays in the page when the output that brought it is cleared.
 *
 * <p>The kernel cannot see the page, so {@link ModuleDelivery} has it brought whenever the page may
 * lack it: by the first output with controls of a kernel, by the first after the page was loaded
 * again, by every output of a cell that is run again, and by each where the page does not say which
 * cell runs. So what the line says is true: where the cell that brought the module was deleted or
 * cleared and the notebook opened again, running the cell wakes its controls. A widget that hands
 * the module to the page was the other way; it needs anywidget, which a stored slider does not.
 *
 * <p>A figure names the module that it was made for, so that an output of an earlier version of the
 * library is never read by another one's rules. It sleeps, and its line says what to run.
 */
final class ExploreOutput {

  private static final String UNNAMED = resource("/neuron/explore.min.mjs").strip();

  /** What the module says to a reader. */
  static final List<String> SAID_BY_THE_MODULE =
      List.of(
          "Play",
          "Pause",
          "Stop",
          "exact value",
          "is no clear number, so",
          "stays",
          "write one such as 0.5 or −2.",
          "The kernel runs a cell: the picture follows when it is done.",
          "This page cannot stop it: interrupt the kernel.",
          "These controls are asleep: run this cell again to wake them.");

  /** How the module writes a number for a reader, up to the sign between its digits. */
  private static final String WRITTEN = "replace(\"-\",\"−\")";

  private static final int FASTEST = 1;

  private ExploreOutput() {}

  /** What a figure calls the module that it was made for. */
  static String moduleName() {
    return Integer.toHexString(unnamed().hashCode());
  }

  /** The ES module behind every control, with its words in the language that is spoken. */
  static String module() {
    return unnamed().replace("@module@", moduleName());
  }

  private static String unnamed() {
    String module = UNNAMED;
    for (String words : SAID_BY_THE_MODULE) {
      module = module.replaceAll(inside(words), Matcher.quoteReplacement(say(words)));
    }
    String point = Language.number(".");
    return point.equals(".")
        ? module
        : module.replace(WRITTEN, WRITTEN + ".replace(\".\",\"%s\")".formatted(point));
  }

  /** A regular expression for words where the module says them. */
  static String inside(String words) {
    return "(?<=[\" ])" + Pattern.quote(words) + "(?=[\"` ])";
  }

  /**
   * An output that carries its pictures along.
   *
   * @param bringsModule whether it brings the page its module, too
   */
  static MimeBundle stored(Control<?> control, Scene start, String film, boolean bringsModule) {
    String data =
        "data-controls=\"%s\" data-module=\"%s\"".formatted(json(List.of(control)), moduleName());
    String asleep =
        say(
            "To move %s, run this cell in JupyterLab, or trust the notebook there.",
            control.name());
    String pictures = "<script type=\"text/plain\" data-film>%s</script>\n".formatted(film);
    String module =
        bringsModule ? "<script type=\"module\">\n%s\n</script>\n".formatted(module()) : "";
    return bundle(start, data, asleep, pictures + module);
  }

  /** An output whose controls ask the kernel, over the widget with this id. */
  static MimeBundle live(List<Control<?>> controls, Scene start, String id) {
    List<String> names = controls.stream().map(Control::name).toList();
    String asleep =
        say(
            "To move %s, run this cell in JupyterLab: they ask the running kernel.",
            Words.list(names));
    return bundle(start, "data-widget=\"%s\"".formatted(id), asleep, "");
  }

  /** An output whose picture changes while its cell runs, over the widget with this id. */
  static MimeBundle watched(Scene start, String id) {
    String asleep = say("This was one moment. Run this cell again to watch the others.");
    return bundle(start, "data-widget=\"%s\"".formatted(id), asleep, "");
  }

  /** What the page knows of the widget with this id from the start. */
  static JsonObject state(String id, List<? extends Control<?>> controls) {
    JsonObject state = new JsonObject();
    state.addProperty("_esm", module());
    state.addProperty("figure", id);
    state.add("controls", controls(controls));
    return state;
  }

  /** What tells the page the next picture of a widget, by what differs from its first one. */
  static JsonObject answer(int[] base, Scene scene) {
    Film.Frame frame = scene.frame(base, scene.width());
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
    String more =
        """
        <pre style="margin: 0">%s</pre>
        <p class="neuron-asleep">%s</p>
        %s"""
            .formatted(MimeBundle.escaped(start.printed()), MimeBundle.escaped(asleep), scripts);
    String attributes = " class=\"neuron-explore\" " + data;
    FigureHtml html = new FigureHtml(attributes, start.title(), start.text(), more);
    return start.hasPicture() ? html.with(start.image(), text) : html.withoutPicture(text);
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
