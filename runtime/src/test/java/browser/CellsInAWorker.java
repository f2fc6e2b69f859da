package browser;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and runs cells in Workers of a browser, with the script and the calls of a page: one
 * Worker for each notebook, two at a time.
 *
 * @param script the Worker's
 * @param sign the module that tells a Worker to stop amid a call
 * @param module the one that compiles cells
 * @param api what cells can name
 */
public record CellsInAWorker(String script, String sign, Path module, Path api) {

  /** Why a Worker is ended that does not hear when a cell is stopped. */
  public static final String NEVER_STOPS = "It never stops.";

  /** Runs sessions, and ends a cell that goes on for too long as a reader does. */
  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>Cells</title><script type="module">
      import { Sign } from "/sign.js";
      const [module, api, sessions] = await Promise.all([
        fetch("/java.wasm").then((file) => file.arrayBuffer()),
        fetch("/java.api").then((file) => file.arrayBuffer()),
        fetch("/sessions").then((file) => file.json()),
      ]);
      const worker = () => {
        const java = new Worker("/worker.js");
        let number = 0;
        let outputs = [];
        let answered;
        const sign = new Sign();
        java.onmessage = ({ data }) => {
          if (data.output === undefined) {
            answered(data);
          } else {
            outputs.push(JSON.parse(data.output));
          }
        };
        java.onerror = ({ message }) => answered({ broken: message });
        const ask = (call, given) => {
          outputs = [];
          const answer = new Promise((resolve) => (answered = resolve));
          java.postMessage({ number: ++number, call, given, sign: sign.renew() });
          return answer;
        };
        const run = async ({ cell, text, patience }, call = "run") => {
          await ask("write", [cell, text, `Cell ${cell + 1}`]);
          let ends;
          const stops = setTimeout(() => {
            sign.takeAway();
            java.postMessage({ stop: true });
            ends = setTimeout(() => answered({ broken: "%s" }), 10000);
          }, patience);
          const { answer, isStopped, broken, done } = await ask(call, [cell, ""]);
          clearTimeout(stops);
          clearTimeout(ends);
          return { outputs, answer, isStopped, broken, done };
        };
        return { ask, run, end: () => java.terminate() };
      };
      const started = async (name, done, before) => {
        const java = worker();
        await java.ask("load", { module, api, name, done });
        for (const cell of before) {
          await java.run(cell, "rebuild");
        }
        return java;
      };
      const said = {};
      const waiting = Object.entries(sessions);
      const next = async () => {
        const [name, cells] = waiting.shift();
        let java = await started(name, "", []);
        let done = "";
        const before = [];
        said[name] = [];
        for (const each of cells) {
          const { done: noted, ...told } = await java.run(each);
          said[name].push(told);
          done = noted ?? done;
          if (told.broken) {
            java.end();
            java = await started(name, done, before);
          } else if (!told.isStopped) {
            before.push(each);
          }
        }
        java.end();
        return waiting.length > 0 ? next() : undefined;
      };
      await Promise.all([next(), waiting.length > 0 ? next() : undefined]);
      fetch("/said", { method: "POST", body: JSON.stringify(said) });
      </script>
      """;

  /**
   * A cell that is written and run.
   *
   * @param cell its number, counted from 0
   * @param patience how long it may go on until it is stopped, in ms
   */
  public record Cell(int cell, String text, long patience) {}

  /**
   * What became of a cell.
   *
   * @param outputs as Java tells them to the page
   * @param isDone whether it came to its end
   * @param isStopped whether it went on for too long
   * @param broken why its Worker ended; empty if it did not
   */
  public record Answer(List<JsonObject> outputs, boolean isDone, boolean isStopped, String broken) {

    private static Answer of(JsonObject told) {
      List<JsonObject> outputs = new ArrayList<>();
      told.getAsJsonArray("outputs").forEach(output -> outputs.add(output.getAsJsonObject()));
      return new Answer(
          outputs,
          is(told.get("answer")),
          is(told.get("isStopped")),
          told.has("broken") ? told.get("broken").getAsString() : "");
    }

    private static boolean is(JsonElement told) {
      return told != null && told.getAsBoolean();
    }
  }

  /** Runs the cells of notebooks, each in a session of its own. */
  public Map<String, List<Answer>> run(Browser browser, Map<String, List<Cell>> notebooks)
      throws Exception {
    return answers(
        new PageServer(PAGE.formatted(NEVER_STOPS))
            .with("/worker.js", "text/javascript", script)
            .with("/sign.js", "text/javascript", sign)
            .with("/java.wasm", "application/wasm", Files.readAllBytes(module))
            .with("/java.api", "application/octet-stream", Files.readAllBytes(api))
            .with("/sessions", "application/json", new Gson().toJson(notebooks))
            .said(browser));
  }

  private static Map<String, List<Answer>> answers(String said) {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    JsonObject notebooks = JsonParser.parseString(said).getAsJsonObject();
    for (String name : notebooks.keySet()) {
      List<Answer> cells = new ArrayList<>();
      JsonArray all = notebooks.getAsJsonArray(name);
      all.forEach(told -> cells.add(Answer.of(told.getAsJsonObject())));
      answers.put(name, cells);
    }
    return answers;
  }
}
