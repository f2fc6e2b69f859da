package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** JupyterLab as {@code java Lab.java} opened it, asked at the address that it printed. */
final class Server implements AutoCloseable {
  final Process process;
  final URI address;

  /** What was printed before the address. */
  final List<String> before = new ArrayList<>();

  private Server(Process process) throws IOException {
    this.process = process;
    this.address = readAddress();
  }

  static Server start(LabFixture.Lab lab) throws IOException {
    Process process = lab.start();
    try {
      return new Server(process);
    } catch (IOException | AssertionError failure) {
      end(process);
      throw failure;
    }
  }

  private URI readAddress() throws IOException {
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    while (line != null && !line.contains("http://")) {
      before.add(line);
      line = out.readLine();
    }
    assertThat(line).as("the line with the address, after %s", before).contains("?token=");
    return URI.create(line.substring(line.indexOf("http://")));
  }

  void startKernel() throws Exception {
    HttpRequest.Builder request =
        request("/api/kernels").POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"java\"}"));
    assertThat(answer(request).statusCode()).isEqualTo(201);
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
    String token = address.getQuery().substring("token=".length());
    return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "token " + token);
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
