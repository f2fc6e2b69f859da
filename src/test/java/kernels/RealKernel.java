package kernels;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import notebooks.Output;

/** A kernel that runs cells, reached as every notebook reaches it. It works in a folder. */
final class RealKernel implements AutoCloseable {

  private static final Path PROGRAM = Path.of("src/test/resources/kernels/kernel.py");

  private final Process process;
  private final BufferedWriter orders;
  private final BufferedReader answers;

  /**
   * What a cell put out.
   *
   * @param outputs in their order
   * @param lines to the widgets that it opened
   */
  record Answer(List<Output> outputs, List<String> lines) {

    /** What it printed, then what it returned, showed in words or complained of. */
    String text() {
      Stream<String> printed = Stream.of(text(Output::isStream, ""));
      Stream<String> others = Stream.of(text(output -> !output.isStream(), "\n"));
      return Stream.concat(printed, others).collect(Collectors.joining("\n")).strip();
    }

    private String text(Predicate<Output> which, String between) {
      return outputs.stream().filter(which).map(Answer::text).collect(Collectors.joining(between));
    }

    boolean isError() {
      return outputs.stream().anyMatch(Output::isError);
    }

    private static String text(Output output) {
      return output.isError() ? output.name() + ": " + output.text() : output.text();
    }
  }

  private RealKernel(Process process) {
    this.process = process;
    this.orders = process.outputWriter();
    this.answers = process.inputReader();
  }

  static RealKernel start(Setting setting, Path folder) {
    return start(setting, folder, "");
  }

  /** Starts a kernel of a folder of kernelspecs, before those of the lesson. */
  static RealKernel start(Setting setting, Path folder, String jupyterPath) {
    return start(setting, folder, Map.of("JUPYTER_PATH", jupyterPath));
  }

  /** Starts a kernel in an environment that differs from that of the tests by these variables. */
  static RealKernel start(Setting setting, Path folder, Map<String, String> environment) {
    String python = Path.of(".venv/bin/python").toAbsolutePath().toString();
    List<String> command =
        Stream.of(python, PROGRAM.toString(), setting.kernel(), folder.toString(), setting.java())
            .collect(Collectors.toCollection(ArrayList::new));
    if (setting.stock()) {
      command.add("stock");
    }
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("JUPYTER_PREFER_ENV_PATH", "1");
    program.environment().putAll(environment);
    program.environment().put("PYTHONUTF8", "1");
    program.environment().put("LC_ALL", "C.UTF-8");
    try {
      return new RealKernel(program.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException("The kernel did not start.", e);
    }
  }

  /** Runs a cell to its end. */
  Answer run(String code) {
    return run(code, "");
  }

  /** Runs a cell and interrupts it as soon as it puts out this text. */
  Answer run(String code, String interruptAt) {
    JsonObject order = new JsonObject();
    order.addProperty("code", code);
    if (!interruptAt.isEmpty()) {
      order.addProperty("interrupt_at", interruptAt);
    }
    JsonObject answer = answer(order);
    JsonArray lines = answer.getAsJsonArray("lines");
    return new Answer(
        Output.listOf(answer.getAsJsonArray("outputs")),
        lines.asList().stream().map(line -> line.getAsString()).toList());
  }

  /** Asks a widget something, as a page does, and waits for its answer. */
  JsonObject ask(String line, JsonObject content) {
    JsonObject order = new JsonObject();
    order.addProperty("line", line);
    order.add("content", content);
    return answer(order).getAsJsonObject("heard");
  }

  private JsonObject answer(JsonObject order) {
    try {
      orders.write(order + "\n");
      orders.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new AssertionError("The kernel ended while it ran: " + order);
      }
      return JsonParser.parseString(answer).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException("The kernel does not answer.", e);
    }
  }

  @Override
  public void close() {
    try {
      orders.close();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
