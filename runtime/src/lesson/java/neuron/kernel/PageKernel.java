package neuron.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import jdk.jshell.JShell;
import neuron.shaded.gson.JsonObject;
import runtime.page.Page;

/** What a page does for its cells where no kernel runs. */
public final class PageKernel implements Kernel {

  /** In the place of the forms of an output, what puts it on the page; it is told where. */
  public static final String SHOWN = "shown";

  /** An output that is more than text and html. */
  public static MimeBundle shown(Consumer<String> atAPlace) {
    return new MimeBundle(Map.of(SHOWN, atAPlace), Map.of());
  }

  @Override
  public String name() {
    return "none, the page itself";
  }

  @Override
  public void display(MimeBundle output) {
    display(output, null);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void display(MimeBundle output, String place) {
    Map<String, Object> forms = output.data();
    Object text = forms.get(MimeBundle.TEXT);
    if (forms.get(SHOWN) instanceof Consumer<?> shown) {
      ((Consumer<String>) shown).accept(place);
    } else if (forms.get(MimeBundle.HTML) instanceof String html) {
      Page.current().html(place, html, text.toString());
    } else {
      Page.current().text(text.toString());
    }
  }

  @Override
  public void update(MimeBundle output, String place) {
    display(output, place);
  }

  /** Does nothing: the value of a cell's last expression is shown as any other. */
  @Override
  public <T> void render(Class<T> type, Function<T, MimeBundle> output) {}

  @Override
  public Optional<Wire> open(JsonObject state, Consumer<JsonObject> heard) {
    return Optional.empty();
  }

  @Override
  public Asking onInterrupt(Runnable asked) {
    return () -> {};
  }

  @Override
  public Optional<Cell> cell() {
    return Optional.empty();
  }

  @Override
  public Optional<JShell> shell() {
    return Optional.empty();
  }

  @Override
  public int loadsOfThePage() {
    return 0;
  }
}
