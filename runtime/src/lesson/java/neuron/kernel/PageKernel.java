package neuron.kernel;

import java.util.Map;
import java.util.function.Consumer;
import runtime.page.Page;

/** What a page does for its cells where no kernel runs. */
public final class PageKernel extends Terminal {

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
}
