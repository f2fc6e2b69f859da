package runtime.build.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The script with which TeaVM loads a module, as it is in TeaVM's own artefact, without functions
 * that are made of text: a page with a strict policy cannot make them. {@code java.js} has those
 * whose text comes from the module. What {@code String.intern} kept, and the browser collected, is
 * null to the module: it would refuse {@code undefined}.
 */
final class TeaVmScript {

  private static final String PLACE = "/org/teavm/backend/wasm/wasm-gc-runtime.js";

  private static final String NOTICE =
      "/* The script of TeaVM, https://teavm.org, under the Apache License 2.0. Changed: it makes no"
          + " functions of text, and text that was collected is null. */\n";

  private TeaVmScript() {}

  static String text() throws IOException {
    String changed = change(original());
    if (changed.contains("new Function") || changed.contains("eval(")) {
      throw new IllegalStateException("TeaVM's script makes functions of text at a new place.");
    }
    return NOTICE + changed;
  }

  static String original() throws IOException {
    try (InputStream script = TeaVmScript.class.getResourceAsStream(PLACE)) {
      if (script == null) {
        throw new IllegalStateException("TeaVM's artefact teavm-core has no " + PLACE + ".");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String change(String script) {
    return new Edits(script)
        .replace("new Function(\"return \" + name", ";\");", "() => globalThis[name];")
        .replace("new Function(\"value\", name", ")(value);", "globalThis[name] = value;")
        .replace(
            "return new Function(\n        \"rethrowJavaAsJs\"", ")(rethrowJavaAsJs, fn);", CALL)
        .replace("return new Function(\n        \"constructor\"", ")(c);", CONSTRUCTOR)
        .replace("new Function(\n          \"rethrowJavaAsJs\"", ")(rethrowJavaAsJs, fn);", METHOD)
        .replace(
            "stringDeref: (weakRef) =>", ",", "stringDeref: (weakRef) => weakRef.deref() ?? null,")
        .replace("const argumentList = [];", "argumentList.push(\"p\" + (i + 1));\n    }", BY_COUNT)
        .text();
  }

  private static final String CALL =
      """
      return function(...given) {
              const last = fn.length - 1;
              const all = vararg ? [...given.slice(0, last), given.slice(last)] : given;
              try {
                return fn(...all);
              } catch (e) {
                rethrowJavaAsJs(e);
              }
            };""";

  private static final String CONSTRUCTOR =
      """
      return function(marker, javaObject) {
              return c.call(this, marker, javaObject);
            };""";

  private static final String METHOD =
      """
      function(...given) {
                const last = fn.length - 2;
                const all = vararg ? [...given.slice(0, last), given.slice(last)] : given;
                try {
                  return fn(this, ...all);
                } catch (e) {
                  rethrowJavaAsJs(e);
                }
              };""";

  /** A function for each count of parameters, of which the module knows the names. */
  private static final String BY_COUNT =
      """
      for (let i = 0; i < 32; ++i) {
            const jso = imports.teavmJso;
            jso["createFunction" + i] = (...given) => knownFunction(given.slice(0, i), given[i]);
            jso["bindFunction" + i] = (f, ...bound) => f.bind(null, ...bound);
            jso["callFunction" + i] = (fn, ...given) => wrapCallFromJavaToJs(() => fn(...given));
            jso["callMethod" + i] = (instance, method, ...given) =>
              wrapCallFromJavaToJs(() =>
                instance !== null ? instance[method](...given) : getGlobalName(method)(...given));
            jso["construct" + i] = (made, ...given) =>
              wrapCallFromJavaToJs(() => new made(...given));
            jso["arrayOf" + i] = (...given) => given;
          }""";
}
