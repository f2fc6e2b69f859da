package neuron.shaded.gson;

import runtime.page.Json;

/** A value of JSON, with as much of Gson as the lesson's controls use. */
public abstract class JsonElement {

  /** As {@link Json} takes it. */
  public abstract Object value();

  @Override
  public String toString() {
    return Json.text(value());
  }
}
