package trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import runtime.build.BuildFailure;
import runtime.build.ModuleBuild;
import runtime.build.script.PageScript;

/** The notebook of {@link Trial} as a page: one file, with the policy of those that are shared. */
public final class TrialPage {

  private static final String WATCH =
      """
      window.refused = [];
      document.addEventListener("securitypolicyviolation", (event) => {
        window.refused.push(event.violatedDirective + " " + event.blockedURI);
      });
      """;

  private static final Path FOLDER = Path.of("target", "trial");
  private static String whole;

  private TrialPage() {}

  /** The page's text. */
  public static String text() {
    return watched(WATCH);
  }

  /** The page in a browser that does not have something. */
  static String without(String name) {
    return watched(WATCH + "delete window." + name + ";\n");
  }

  private static String watched(String script) {
    return whole()
        .replace("HASH-OF-WATCH", hash(script.getBytes(StandardCharsets.UTF_8)))
        .replace("WATCH", script);
  }

  private static synchronized String whole() {
    if (whole == null) {
      try {
        whole = make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (BuildFailure e) {
        throw new AssertionError("The trial notebook was not compiled.", e);
      }
    }
    return whole;
  }

  private static String make() throws IOException, BuildFailure {
    Files.createDirectories(FOLDER);
    Path module = FOLDER.resolve("trial.wasm").toAbsolutePath();
    new ModuleBuild("trial.Trial", List.of(Path.of("target/test-classes"))).writeTo(module);
    PageScript scripts =
        PageScript.of(Path.of("src/main/js"), Path.of("../src/main/resources/neuron"));
    byte[] packed = packed(scripts.worker().getBytes(StandardCharsets.UTF_8), module);
    String script = scripts.page();
    return Files.readString(Path.of("src/test/resources/trial.html"))
        .replace("HASH-OF-SCRIPT", hash(script.getBytes(StandardCharsets.UTF_8)))
        .replace("HASH-OF-FRAME", hash(scripts.frame().getBytes(StandardCharsets.UTF_8)))
        .replace("FRAME", scripts.frame())
        .replace("HASH-OF-MODULE", hash(packed))
        .replace("MODULE", Base85.text(packed))
        .replace("STYLE", Files.readString(Path.of("src/main/js/page.css")))
        .replace("SCRIPT", script);
  }

  private static byte[] packed(byte[] worker, Path module) throws IOException {
    byte[] java = Files.readAllBytes(module);
    byte[] whole =
        ByteBuffer.allocate(Integer.BYTES + worker.length + java.length)
            .putInt(worker.length)
            .put(worker)
            .put(java)
            .array();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream lzma = new LZMAOutputStream(packed, new LZMA2Options(), whole.length)) {
      lzma.write(whole);
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
