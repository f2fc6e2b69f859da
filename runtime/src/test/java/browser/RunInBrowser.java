package browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.teavm.vm.TeaVM;

/** Runs a module in a Worker of a browser, and hears what it prints. */
public final class RunInBrowser {

  private static final String LOADER = "org/teavm/backend/wasm/wasm-gc-runtime.min.js";
  private static final int MINUTES = 10;

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
        fetch('/printed', {method: 'POST', body: lines.join('\\n')});
      }
      run();
      """;

  private final Path module;
  private final List<String> arguments;
  private final CompletableFuture<String> printed = new CompletableFuture<>();

  private RunInBrowser(Path module, List<String> arguments) {
    this.module = module;
    this.arguments = arguments;
  }

  /** The lines that a module prints to System.out, whose main method gets the arguments. */
  public static List<String> lines(Browser browser, Path module, String... arguments)
      throws Exception {
    return new RunInBrowser(module, List.of(arguments)).lines(browser);
  }

  private List<String> lines(Browser browser) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, "text/html", bytes(PAGE)));
    server.createContext("/worker.js", exchange -> answer(exchange, "text/javascript", worker()));
    server.createContext(
        "/module.wasm",
        exchange -> answer(exchange, "application/wasm", Files.readAllBytes(module)));
    server.createContext("/printed", this::hear);
    server.start();
    Path profile = Files.createTempDirectory("browser");
    Process process =
        browser.open("http://localhost:" + server.getAddress().getPort() + "/", profile);
    try {
      return printed.get(MINUTES, TimeUnit.MINUTES).lines().toList();
    } finally {
      browser.close(process);
      server.stop(0);
      Folders.delete(profile);
    }
  }

  private byte[] worker() throws IOException {
    try (InputStream loader = TeaVM.class.getClassLoader().getResourceAsStream(LOADER)) {
      String list = "['" + String.join("', '", arguments) + "']";
      String text = new String(loader.readAllBytes(), StandardCharsets.UTF_8);
      return bytes(text + WORKER.replace("ARGUMENTS", list));
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    printed.complete(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, "text/plain", new byte[0]);
  }

  private static void answer(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
