package runtime.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Of {@link String}. */
public final class OfString {

  private OfString() {}

  public static Stream<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      lines.add(text.substring(start, i));
      boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      i += isPair ? 1 : 0;
      start = i + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines.stream();
  }

  public static boolean isBlank(String text) {
    return text.strip().isEmpty();
  }
}
