package trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import browser.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

  private static final Path FOLDER = Folders.own("trial");
  private static String whole;
  private static PageScript scripts;
  private static byte[] compiler;

  private TrialPage() {}

  /** The page's text. */
  public static String text() {
    return watched(WATCH);
  }

  /** The page with a compiler for cells, that of {@link EditedTrial}, and with an editor. */
  static String editable() {
    return editableWith(new byte[] {1, 2, 3});
  }

  /** The same, but with a compiler that does not start. */
  static String withBrokenCompiler() {
    return editableWith(new byte[] {1, 2});
  }

  private static String editableWith(byte[] api) {
    whole();
    byte[] editor = scripts.editor().getBytes(UTF_8);
    String more =
        element("java-compiler", packed(api, compiler))
            + element("java-editor", packed(editor))
            + element("java-notebook", packed(TrialNotebook.json().getBytes(UTF_8)));
    return text()
        .replace("'wasm-unsafe-eval'", "'sha256-" + hash(editor) + "' 'wasm-unsafe-eval'")
        .replace("</body>", more + "</body>");
  }

  private static String element(String id, byte[] packed) {
    return "<script type=\"text/plain\" id=\"%s\" data-sha256=\"%s\">%s</script>\n"
        .formatted(id, hash(packed), Base85.text(packed));
  }

  /** The page in a browser that does not have something. */
  static String without(String name) {
    return watched(WATCH + "delete window." + name + ";\n");
  }

  /** The page with another script in its Worker, which gets no module. */
  static String withWorker(String worker) {
    whole();
    try {
      return watched(WATCH, page(scripts, packed(worker.getBytes(UTF_8), new byte[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String watched(String script) {
    return watched(script, whole());
  }

  private static String watched(String script, String page) {
    return page.replace("HASH-OF-WATCH", hash(script.getBytes(UTF_8))).replace("WATCH", script);
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
    byte[] module = module("trial.Trial");
    compiler = module("trial.EditedTrial");
    scripts = PageScript.of(Path.of("src/main/js"), Path.of("../src/main/resources/neuron"));
    return page(scripts, packed(scripts.worker().getBytes(UTF_8), module));
  }

  private static String page(PageScript scripts, byte[] packed) throws IOException {
    String script = scripts.page();
    return Files.readString(Path.of("src/test/resources/trial.html"))
        .replace("HASH-OF-SCRIPT", hash(script.getBytes(UTF_8)))
        .replace("HASH-OF-FRAME", hash(scripts.frame().getBytes(UTF_8)))
        .replace("FRAME", scripts.frame())
        .replace("HASH-OF-MODULE", hash(packed))
        .replace("MODULE", Base85.text(packed))
        .replace("STYLE", Files.readString(Path.of("src/main/js/page.css")))
        .replace("SCRIPT", script);
  }

  private static byte[] module(String main) throws IOException, BuildFailure {
    Path module = FOLDER.resolve(main + ".wasm").toAbsolutePath();
    new ModuleBuild(main, List.of(Path.of("target/test-classes"))).writeTo(module);
    return Files.readAllBytes(module);
  }

  /** Two things, the length of the first in four bytes before them. */
  private static byte[] packed(byte[] first, byte[] second) {
    return packed(
        ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
            .putInt(first.length)
            .put(first)
            .put(second)
            .array());
  }

  private static byte[] packed(byte[] whole) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream lzma = new LZMAOutputStream(packed, new LZMA2Options(), whole.length)) {
      lzma.write(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
