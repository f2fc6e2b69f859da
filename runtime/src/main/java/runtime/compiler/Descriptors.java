package runtime.compiler;

import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.util.Util;

/** Descriptors of methods (JVMS 4.3) as a reader writes them. */
final class Descriptors {

  private Descriptors() {}

  /** The simple names of the parameters' types. */
  static String parameters(String descriptor) {
    StringBuilder names = new StringBuilder();
    int place = 1;
    while (descriptor.charAt(place) != ')') {
      int end = Util.scanTypeSignature(descriptor.toCharArray(), place) + 1;
      names.append(names.length() == 0 ? "" : ", ").append(type(descriptor.substring(place, end)));
      place = end;
    }
    return names.toString();
  }

  private static String type(String descriptor) {
    int dimensions = descriptor.lastIndexOf('[') + 1;
    String name =
        switch (descriptor.charAt(dimensions)) {
          case 'Z' -> "boolean";
          case 'B' -> "byte";
          case 'C' -> "char";
          case 'S' -> "short";
          case 'I' -> "int";
          case 'J' -> "long";
          case 'F' -> "float";
          case 'D' -> "double";
          default -> simple(descriptor.substring(dimensions + 1, descriptor.length() - 1));
        };
    return name + "[]".repeat(dimensions);
  }

  private static String simple(String internal) {
    char[] name = CharOperation.lastSegment(internal.toCharArray(), '/');
    return new String(name).replace('$', '.');
  }
}
