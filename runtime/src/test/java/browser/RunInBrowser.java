package browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.teavm.vm.TeaVM;

/** Runs a module in a Worker of a browser, and hears what it prints. */
public final class RunInBrowser {

  private static final String LOADER = "org/teavm/backend/wasm/wasm-gc-runtime.min.js";

  private static final String PAGE =
      "<!doctype html><title>A module</title><script>new Worker('/worker.js');</script>";

  private static final String WORKER =
      """
      const lines = [];
      console.log = line => lines.push(line);
      async function run() {
        try {
          const bytes = await (await fetch('/module.wasm')).arrayBuffer();
          const module = await TeaVM.wasmGC.load(new Int8Array(bytes), {});
          module.exports.main(ARGUMENTS);
        } catch (error) {
          lines.push('The module ended: ' + error + ' ' + error.stack);
        }
        fetch('/said', {method: 'POST', body: lines.join('\\n')});
      }
      run();
      """;

  private RunInBrowser() {}

  /** The lines that a module prints to System.out, whose main method gets the arguments. */
  public static List<String> lines(Browser browser, Path module, String... arguments)
      throws Exception {
    return new PageServer(PAGE)
        .with("/worker.js", "text/javascript", worker(arguments))
        .with("/module.wasm", "application/wasm", Files.readAllBytes(module))
        .said(browser)
        .lines()
        .toList();
  }

  private static String worker(String... arguments) throws IOException {
    try (InputStream loader = TeaVM.class.getClassLoader().getResourceAsStream(LOADER)) {
      String list = "['" + String.join("', '", arguments) + "']";
      String text = new String(loader.readAllBytes(), StandardCharsets.UTF_8);
      return text + WORKER.replace("ARGUMENTS", list);
    }
  }
}
