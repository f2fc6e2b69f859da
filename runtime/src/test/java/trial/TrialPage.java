package trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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

  /** The page's text; it is made once. */
  public static synchronized String text() {
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
    byte[] packed = gzip(Files.readAllBytes(module));
    String script = PageScript.of(Path.of("src/main/js"), Path.of("../src/main/resources/neuron"));
    return Files.readString(Path.of("src/test/resources/trial.html"))
        .replace("HASH-OF-WATCH", hash(WATCH.getBytes(StandardCharsets.UTF_8)))
        .replace("WATCH", WATCH)
        .replace("HASH-OF-SCRIPT", hash(script.getBytes(StandardCharsets.UTF_8)))
        .replace("HASH-OF-MODULE", hash(packed))
        .replace("MODULE", Base64.getEncoder().encodeToString(packed))
        .replace("STYLE", Files.readString(Path.of("src/main/js/page.css")))
        .replace("SCRIPT", script);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
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
