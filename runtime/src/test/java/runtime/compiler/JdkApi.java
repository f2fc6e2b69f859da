package runtime.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The classes of this JDK's java.base, and those of a jar, as what cells may name. */
final class JdkApi {

  private static final List<String> PACKAGES =
      List.of(
          "java/lang",
          "java/util",
          "java/math",
          "java/io",
          "java/text",
          "java/net",
          "java/nio",
          "java/security",
          "java/time");

  private JdkApi() {}

  static Api of(Path... jars) {
    try {
      return new Api(file(jars));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as a file. */
  static byte[] file(Path... jars) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (String name : PACKAGES) {
      read(Path.of(URI.create("jrt:/java.base/" + name)), name + "/", classes);
    }
    for (Path jar : jars) {
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        read(files.getPath("/"), "", classes);
      }
    }
    return file(classes);
  }

  private static void read(Path root, String before, Map<String, byte[]> classes)
      throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = before + root.relativize(file).toString().replaceFirst("\\.class$", "");
        if (!name.endsWith("module-info")) {
          classes.put(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private static byte[] file(Map<String, byte[]> classes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(classes.size());
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      data.writeUTF(each.getKey());
      data.writeInt(each.getValue().length);
      data.write(each.getValue());
    }
    return bytes.toByteArray();
  }
}
