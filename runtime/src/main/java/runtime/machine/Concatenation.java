package runtime.machine;

import java.util.List;

/** Puts texts and values together. */
final class Concatenation implements CallSite {

  private final Values values;
  private final List<String> parameters;
  private final int operands;
  private final List<String> parts;

  /**
   * Prepares it.
   *
   * @param parts texts, and null for each operand
   */
  Concatenation(Values values, String descriptor, List<String> parts) {
    this.values = values;
    parameters = Descriptor.parameters(descriptor);
    operands = Descriptor.size(descriptor);
    this.parts = parts;
  }

  @Override
  public int run(int top) {
    int first = top - operands;
    int at = first;
    int parameter = 0;
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (part != null) {
        text.append(part);
      } else {
        char kind = parameters.get(parameter++).charAt(0);
        append(text, kind, at);
        at += Descriptor.size(kind);
      }
    }
    values.put(first, (Object) text.toString());
    return first + 1;
  }

  private void append(StringBuilder text, char kind, int at) {
    switch (kind) {
      case 'Z' -> text.append(values.intAt(at) != 0);
      case 'C' -> text.append((char) values.intAt(at));
      case 'B', 'S', 'I' -> text.append(values.intAt(at));
      case 'J' -> text.append(values.longAt(at));
      case 'F' -> text.append(values.floatAt(at));
      case 'D' -> text.append(values.doubleAt(at));
      default -> text.append(String.valueOf(values.at(at)));
    }
  }
}
