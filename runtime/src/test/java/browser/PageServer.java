package browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Serves a page and its files to a browser, until the page posts to {@code /said}. */
final class PageServer {

  private static final int MINUTES = 10;

  private final HttpServer server;
  private final CompletableFuture<String> said = new CompletableFuture<>();

  PageServer(String page) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    with("/", "text/html", page);
    server.createContext("/said", this::hear);
  }

  PageServer with(String path, String type, String text) {
    return with(path, type, text.getBytes(StandardCharsets.UTF_8));
  }

  PageServer with(String path, String type, byte[] bytes) {
    server.createContext(path, exchange -> answer(exchange, type, bytes));
    return this;
  }

  /** Opens the page, and gives what it posts; then browser and server have ended. */
  String said(Browser browser) throws Exception {
    server.start();
    Path profile = Files.createTempDirectory("browser");
    Process process =
        browser.open("http://localhost:" + server.getAddress().getPort() + "/", profile);
    try {
      return said.get(MINUTES, TimeUnit.MINUTES);
    } finally {
      browser.close(process);
      server.stop(0);
      Folders.delete(profile);
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    said.complete(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, "text/plain", new byte[0]);
  }

  private static void answer(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
