package runtime.library;

import org.teavm.interop.Superclass;

/** {@link java.util.MissingFormatArgumentException}, which TeaVM has not. */
@Superclass("java.util.IllegalFormatException")
public class MissingFormatArgumentException extends IllegalArgumentException {

  private final String specifier;

  public MissingFormatArgumentException(String specifier) {
    this.specifier = specifier;
  }

  public String getFormatSpecifier() {
    return specifier;
  }

  @Override
  public String getMessage() {
    return "Format specifier '" + specifier + "'";
  }
}
