package neuron.practice.sheets;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * What nobody should read who only opens the jar of a class: there {@code lab/editions.py} keeps
 * the sheets, and why each answer is right, in two packed files. Elsewhere there are none.
 */
final class Packed {

  private static boolean isOpen;

  private Packed() {}

  /** Makes the classes of the sheets known, where they are packed. */
  static synchronized void defineClasses() {
    if (isOpen) {
      return;
    }
    isOpen = true;
    for (byte[] type : parts("sheets")) {
      try {
        MethodHandles.lookup().defineClass(type);
      } catch (IllegalAccessException e) {
        throw new LinkageError("The sheets are of another package.", e);
      }
    }
  }

  /** The explanations by the numbers of their exercises. */
  static Map<String, String> explanations() {
    Map<String, String> texts = new HashMap<>();
    List<byte[]> parts = parts("explanations");
    for (int i = 0; i < parts.size(); i += 2) {
      texts.put(text(parts.get(i)), text(parts.get(i + 1)));
    }
    return texts;
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  /** The parts of a packed file, each after its length. */
  private static List<byte[]> parts(String name) {
    try (InputStream packed = Packed.class.getResourceAsStream(name + ".packed")) {
      return packed == null ? List.of() : parts(new InflaterInputStream(packed).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The library is damaged: get the lesson again.", e);
    }
  }

  private static List<byte[]> parts(byte[] all) throws IOException {
    DataInputStream rest = new DataInputStream(new ByteArrayInputStream(all));
    List<byte[]> parts = new ArrayList<>();
    while (rest.available() > 0) {
      parts.add(rest.readNBytes(rest.readInt()));
    }
    return parts;
  }
}
