package suite;

import browser.Browser;
import browser.Folders;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sessions in the page's own module, which compiles and runs their cells, in a browser. */
final class InThePage {

  private static final Path PAGE = Path.of("src/test/resources/suite/page.html");
  private static final int MINUTES = 10;

  private final Path made;
  private final List<List<String>> sessions;
  private final Map<Integer, List<String>> said = new ConcurrentHashMap<>();
  private final CountDownLatch open;

  private InThePage(Path made, List<List<String>> sessions) {
    this.made = made;
    this.sessions = sessions;
    this.open = new CountDownLatch(sessions.size());
  }

  /**
   * What each cell of each session says.
   *
   * @param made the folder with {@code java.wasm}, {@code java.api} and {@code worker.js}
   */
  static List<List<String>> said(Browser browser, Path made, List<List<String>> sessions)
      throws Exception {
    return new InThePage(made, sessions).said(browser);
  }

  private List<List<String>> said(Browser browser) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::file);
    server.createContext(
        "/sessions", each -> answer(each, "application/json", utf8(new Gson().toJson(sessions))));
    server.createContext("/said/", this::hear);
    server.start();
    Path profile = Files.createTempDirectory("browser");
    Process process =
        browser.open("http://localhost:" + server.getAddress().getPort() + "/", profile);
    try {
      if (!open.await(MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError(open.getCount() + " sessions came to no end.");
      }
      return List.copyOf(new TreeMap<>(said).values());
    } finally {
      browser.close(process);
      server.stop(0);
      Folders.delete(profile);
    }
  }

  private void file(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    switch (name) {
      case "" -> answer(exchange, "text/html", Files.readAllBytes(PAGE));
      case "worker.js" -> answer(exchange, "text/javascript", read(name));
      case "java.wasm", "java.api" -> answer(exchange, "application/wasm", read(name));
      default -> {
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
      }
    }
  }

  private byte[] read(String name) throws IOException {
    return Files.readAllBytes(made.resolve(name));
  }

  private void hear(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    List<String> texts = new ArrayList<>();
    for (JsonElement each : JsonParser.parseString(body).getAsJsonArray()) {
      texts.add(text(each.getAsJsonObject()));
    }
    said.put(Integer.valueOf(path.substring(path.lastIndexOf('/') + 1)), texts);
    answer(exchange, "text/plain", new byte[0]);
    open.countDown();
  }

  /** What a cell printed, and what ended it. */
  private static String text(JsonObject result) {
    StringBuilder text = new StringBuilder();
    JsonArray outputs = result.getAsJsonArray("outputs");
    for (JsonElement each : outputs) {
      JsonObject output = each.getAsJsonObject();
      if (output.get("kind").getAsString().equals("error")) {
        String name = output.get("name").getAsString().replace("cell.", "");
        text.append(name).append(": ").append(message(output));
      } else {
        text.append(output.get("text").getAsString());
      }
    }
    return result.has("broken") ? text + result.get("broken").getAsString() : text.toString();
  }

  private static String message(JsonObject output) {
    JsonElement message = output.get("message");
    return message == null || message.isJsonNull() ? "" : message.getAsString();
  }

  private static void answer(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
