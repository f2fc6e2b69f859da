package runtime.machine;

import java.util.ArrayList;
import java.util.List;

/** What the descriptor of a method says (JVMS 4.3.3). */
final class Descriptor {

  private Descriptor() {}

  /** The descriptors of the parameters. */
  static List<String> parameters(String descriptor) {
    List<String> found = new ArrayList<>();
    int at = 1;
    while (descriptor.charAt(at) != ')') {
      int from = at;
      while (descriptor.charAt(at) == '[') {
        at++;
      }
      at = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
      found.add(descriptor.substring(from, at));
    }
    return found;
  }

  static String result(String descriptor) {
    return descriptor.substring(descriptor.indexOf(')') + 1);
  }

  /** How many places the parameters take. */
  static int size(String descriptor) {
    int size = 0;
    for (String parameter : parameters(descriptor)) {
      size += size(parameter.charAt(0));
    }
    return size;
  }

  /** How many places a value takes, by the first letter of its type. */
  static int size(char kind) {
    return switch (kind) {
      case 'V' -> 0;
      case 'J', 'D' -> 2;
      default -> 1;
    };
  }

  static boolean isReference(char kind) {
    return kind == 'L' || kind == '[';
  }

  /** The internal name of a class, or the descriptor of an array, from a descriptor. */
  static String name(String type) {
    return type.charAt(0) == 'L' ? type.substring(1, type.length() - 1) : type;
  }
}
