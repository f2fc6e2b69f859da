package runtime.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;

/**
 * Classes without members that class files name and no reader does: what links lambdas and texts.
 */
final class Silent {

  private static final Set<String> NAMES =
      Set.of(
          "java/lang/invoke/CallSite",
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/MethodHandle",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/MethodType",
          "java/lang/invoke/SerializedLambda",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/invoke/TypeDescriptor",
          "java/lang/runtime/ObjectMethods");

  private Silent() {}

  static boolean isPackage(String name) {
    return name.equals("java/lang/invoke") || name.equals("java/lang/runtime");
  }

  /** The class file of one of them; null for any other. */
  static byte[] find(String name) {
    return NAMES.contains(name) ? empty(name) : null;
  }

  /** A public class with nothing in it (JVMS 4.1). */
  private static byte[] empty(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    try {
      data.writeInt(0xCAFEBABE);
      data.writeInt(61);
      data.writeShort(5);
      for (String text : new String[] {name, "java/lang/Object"}) {
        data.writeByte(1);
        data.writeUTF(text);
      }
      for (int text = 1; text <= 2; text++) {
        data.writeByte(7);
        data.writeShort(text);
      }
      for (int number : new int[] {0x21, 3, 4, 0, 0, 0, 0}) {
        data.writeShort(number);
      }
    } catch (IOException e) {
      throw new IllegalStateException("A class cannot be written.", e);
    }
    return bytes.toByteArray();
  }
}
