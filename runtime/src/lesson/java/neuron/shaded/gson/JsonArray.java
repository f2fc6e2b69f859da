package neuron.shaded.gson;

import java.util.ArrayList;
import java.util.List;

/** Values in a row. */
public final class JsonArray extends JsonElement {

  private final List<Object> elements = new ArrayList<>();

  public void add(String element) {
    elements.add(element);
  }

  public void add(Number element) {
    elements.add(element);
  }

  @Override
  public Object value() {
    return elements;
  }
}
