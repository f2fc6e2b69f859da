package runtime.methods;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/** What readers lack in the page. */
public final class OfReaders {

  private OfReaders() {}

  /** Writes all that is left to be read, and says how many characters that were. */
  public static long transferTo(BufferedReader reader, Writer writer) throws IOException {
    char[] some = new char[8192];
    long all = 0;
    for (int length = reader.read(some); length >= 0; length = reader.read(some)) {
      writer.write(some, 0, length);
      all += length;
    }
    return all;
  }
}
