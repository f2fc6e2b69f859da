package trial;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bytes as text, five letters for four bytes: as RFC 1924 has it, but for a comma instead of &lt;.
 */
final class Base85 {

  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";

  private Base85() {}

  static String text(byte[] bytes) {
    int missing = Math.floorMod(-bytes.length, 4);
    ByteBuffer whole = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + missing));
    StringBuilder text = new StringBuilder();
    while (whole.hasRemaining()) {
      long value = Integer.toUnsignedLong(whole.getInt());
      for (long unit = 85L * 85 * 85 * 85; unit > 0; unit /= 85) {
        text.append(LETTERS.charAt((int) (value / unit % 85)));
      }
    }
    return text.substring(0, text.length() - missing);
  }
}
