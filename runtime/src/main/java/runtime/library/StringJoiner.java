package runtime.library;

/** {@link java.util.StringJoiner}, which TeaVM has not. */
public final class StringJoiner {

  private final String delimiter;
  private final String prefix;
  private final String suffix;
  private final StringBuilder elements = new StringBuilder();
  private boolean isEmpty = true;
  private String emptyValue;

  public StringJoiner(CharSequence delimiter) {
    this(delimiter, "", "");
  }

  public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    this.delimiter = delimiter.toString();
    this.prefix = prefix.toString();
    this.suffix = suffix.toString();
    emptyValue = this.prefix + this.suffix;
  }

  public StringJoiner setEmptyValue(CharSequence value) {
    emptyValue = value.toString();
    return this;
  }

  public StringJoiner add(CharSequence element) {
    elements.append(isEmpty ? "" : delimiter).append(element);
    isEmpty = false;
    return this;
  }

  /** Adds the elements of another, as one. */
  public StringJoiner merge(StringJoiner other) {
    return other.isEmpty ? this : add(other.elements.toString());
  }

  public int length() {
    return toString().length();
  }

  @Override
  public String toString() {
    return isEmpty ? emptyValue : prefix + elements + suffix;
  }
}
