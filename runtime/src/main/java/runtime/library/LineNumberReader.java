package runtime.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the lines that are read as lines; characters that are read alone are not counted. */
public class LineNumberReader extends BufferedReader {

  private int lines;

  public LineNumberReader(Reader reader) {
    super(reader);
  }

  @Override
  public String readLine() throws IOException {
    String line = super.readLine();
    if (line != null) {
      lines++;
    }
    return line;
  }

  public int getLineNumber() {
    return lines;
  }
}
