package browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What {@code java Lab.java share --lite} makes, on a server that knows files and nothing else. */
final class LiteSite implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "js", "text/javascript",
          "css", "text/css",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final Path folder;
  private final Map<Path, byte[]> others;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private LiteSite(Path folder, Map<Path, byte[]> others) throws IOException {
    this.folder = folder.normalize();
    this.others = others;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Makes the site and serves it. */
  static LiteSite open() throws IOException {
    return new LiteSite(SharedFolder.lite(), Map.of());
  }

  /** The same site at another address, where one of its files says something else. */
  LiteSite with(String file, String text) throws IOException {
    return new LiteSite(
        folder, Map.of(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Its address, which ends with a slash. */
  String address() {
    return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String ending = file.toString().replaceFirst(".*\\.", "");
      String type = TYPES.getOrDefault(ending, "application/octet-stream");
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] bytes = others.containsKey(file) ? others.get(file) : Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
