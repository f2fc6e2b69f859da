package browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JupyterLab as {@code java Lab.java} starts it, in a workshop. */
final class JupyterLab {

  private static final Pattern ADDRESS =
      Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/\\S*/)[^/\\s]*\\?token=(\\w+)");
  private static final int PATIENCE_IN_SECONDS = 120;

  /** With this it has said all that it says. */
  private static final String LAST_LINE = "Ctrl-C ends it.";

  private final Process process;
  private final StringBuffer log = new StringBuffer();
  private final CompletableFuture<Matcher> printed = new CompletableFuture<>();

  private JupyterLab(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "what Lab.java prints");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it and waits until it has said where the lesson is. */
  static JupyterLab start(Workshop workshop) throws IOException {
    ProcessBuilder lab =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "Lab.java",
            "--no-browser",
            "--port",
            String.valueOf(freePort()),
            "--notebooks",
            workshop.notebooks().toString());
    lab.redirectErrorStream(true);
    lab.environment().putAll(workshop.environment());
    JupyterLab started = new JupyterLab(lab.start());
    started.address();
    return started;
  }

  /** The address of a notebook beside the first, in a workspace without earlier tabs. */
  String addressOf(String notebook) {
    Matcher address = address();
    return address.group(1) + notebook + "?reset&token=" + address.group(2);
  }

  /** What Lab.java and the server printed. */
  String log() {
    return log.toString();
  }

  /**
   * Ends it as a closed terminal does.
   *
   * @return the programs it started that are still running
   */
  List<String> end() throws InterruptedException {
    List<ProcessHandle> family = process.descendants().toList();
    process.destroy();
    process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    List<String> left = family.stream().filter(JupyterLab::stays).map(JupyterLab::name).toList();
    family.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return left;
  }

  private static boolean stays(ProcessHandle program) {
    try {
      program.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      return false;
    } catch (TimeoutException e) {
      return true;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("Could not wait for " + name(program) + " to end.", e);
    }
  }

  private static String name(ProcessHandle program) {
    return program.info().commandLine().orElse("process " + program.pid());
  }

  private Matcher address() {
    try {
      return printed.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      process.destroy();
      throw new IllegalStateException("Lab.java printed no address, but:\n" + log, e);
    }
  }

  private void read() {
    Matcher address = null;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.append(line).append('\n');
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
          address = found;
        } else if (line.equals(LAST_LINE)) {
          printed.complete(address);
        }
      }
    } catch (IOException closed) {
      log.append(closed.getMessage());
    }
    printed.completeExceptionally(new IllegalStateException("Lab.java ended."));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
