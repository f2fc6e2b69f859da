package runtime.page;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259). */
public final class Json {

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** A value as text; one of another kind by its own toString. */
  public static String text(Object value) {
    Json json = new Json();
    json.write(value);
    return json.text.toString();
  }

  private void write(Object value) {
    if (value instanceof Map<?, ?> map) {
      write(map);
    } else if (value instanceof List<?> list) {
      write(list);
    } else if (value instanceof String string) {
      write(string);
    } else {
      text.append(value);
    }
  }

  private void write(Map<?, ?> map) {
    char mark = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(mark);
      write(entry.getKey().toString());
      text.append(':');
      write(entry.getValue());
      mark = ',';
    }
    text.append(map.isEmpty() ? "{}" : "}");
  }

  private void write(List<?> list) {
    text.append('[');
    for (int i = 0; i < list.size(); i++) {
      text.append(i == 0 ? "" : ",");
      write(list.get(i));
    }
    text.append(']');
  }

  private void write(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> {
          if (c < ' ') {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16));
            text.append(Character.forDigit(c & 15, 16));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
