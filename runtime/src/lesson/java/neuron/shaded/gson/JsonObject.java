package neuron.shaded.gson;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named values. */
public final class JsonObject extends JsonElement {

  private final Map<String, Object> members = new LinkedHashMap<>();

  public void addProperty(String name, String value) {
    members.put(name, value);
  }

  public void addProperty(String name, Number value) {
    members.put(name, value);
  }

  public void add(String name, JsonElement value) {
    members.put(name, value.value());
  }

  public JsonObject deepCopy() {
    JsonObject copy = new JsonObject();
    copy.members.putAll(members);
    return copy;
  }

  @Override
  public Object value() {
    return members;
  }
}
