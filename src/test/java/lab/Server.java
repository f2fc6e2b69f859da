package lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** JupyterLab as {@code java Lab.java} or an image opened it, asked at the address it printed. */
final class Server implements AutoCloseable {
  private static final String MESSAGE =
      """
      {"channel": "shell", "header": {"msg_id": "1", "msg_type": "%s", "session": "1",
       "username": "", "version": "5.3"}, "parent_header": {}, "metadata": {}, "content": {}}""";

  final Process process;
  final URI address;
  private final BufferedReader out;

  /** What was printed before the address. */
  final List<String> before = new ArrayList<>();

  private Server(Process process) throws IOException {
    this.process = process;
    this.out = process.inputReader();
    this.address = readAddress();
  }

  static Server start(LabFixture.Lab lab) throws IOException {
    return start(lab.start());
  }

  /** Of a process that prints its address, too. */
  static Server start(Process process) throws IOException {
    try {
      Server server = new Server(process);
      server.awaitAnAnswer();
      return server;
    } catch (IOException | AssertionError failure) {
      end(process);
      throw failure;
    }
  }

  private URI readAddress() throws IOException {
    String line = out.readLine();
    while (line != null && !line.contains("http://")) {
      before.add(line);
      line = out.readLine();
    }
    assertThat(line).as("the line with the address, after %s", before).contains("?token=");
    return URI.create(line.substring(line.indexOf("http://")));
  }

  /** The address is printed before the server listens there. */
  private void awaitAnAnswer() throws IOException {
    boolean answers = false;
    while (!answers) {
      assertThat(process.isAlive()).as("the server at %s is running", address).isTrue();
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        answers = socket.isConnected();
      } catch (ConnectException notYet) {
        Thread.onSpinWait();
      }
    }
  }

  /** The next line with these words, once it is printed; null if none comes before the end. */
  String lineWith(String words) throws IOException {
    String line = out.readLine();
    while (line != null && !line.contains(words)) {
      line = out.readLine();
    }
    return line;
  }

  /** Starts a kernel and gives its id. */
  String startKernel(String name) throws Exception {
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofString("{\"name\": \"" + name + "\"}");
    HttpResponse<String> answer = answer(request("/api/kernels").POST(body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsString();
  }

  /** Sends a kernel an empty message of some type, as a page does. */
  void send(String kernel, String type) throws Exception {
    URI channels =
        URI.create("ws://" + address.getAuthority() + "/api/kernels/" + kernel + "/channels");
    WebSocket socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .header("Authorization", "token " + token())
            .buildAsync(channels, new WebSocket.Listener() {})
            .get();
    socket.sendText(MESSAGE.formatted(type), true).get();
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get();
  }

  int contents(String file) throws Exception {
    return answer(request("/api/contents/" + file)).statusCode();
  }

  /** The text at a path. */
  String get(String path) throws Exception {
    HttpResponse<String> answer = answer(request(path));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Authorization", "token " + token());
  }

  private String token() {
    return address.getQuery().substring("token=".length());
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    end(process);
  }

  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
