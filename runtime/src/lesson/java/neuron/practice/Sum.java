package neuron.practice;

import java.nio.charset.StandardCharsets;
import runtime.page.Sha256;

/** The sum of a text by SHA-256. */
final class Sum {

  private Sum() {}

  /** In 64 hexadecimal digits. */
  static String of(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
