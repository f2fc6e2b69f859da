package runtime.library;

import org.teavm.interop.Superclass;

/** {@link java.util.IllegalFormatWidthException}, which TeaVM has not. */
@Superclass("java.util.IllegalFormatException")
public class IllegalFormatWidthException extends IllegalArgumentException {

  private final int width;

  public IllegalFormatWidthException(int width) {
    this.width = width;
  }

  public int getWidth() {
    return width;
  }

  @Override
  public String getMessage() {
    return "" + width;
  }
}
