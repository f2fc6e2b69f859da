package runtime.build.script;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editor of the page's cells as one script: CodeMirror, as its artefacts of the group
 * org.webjars.npm have it, and the modules that set it up.
 *
 * <p>Google's Closure Compiler makes it, at its level SIMPLE: names of CSS properties are names of
 * properties in CodeMirror's styles, so those may not be shortened.
 */
final class EditorScript {

  private static final String NOTICE =
      "/* With CodeMirror, https://codemirror.net, by Marijn Haverbeke and others, under the MIT"
          + " licence. */\n";

  /** The artefact and the file of each module that is imported by a name. */
  private static final Map<String, List<String>> LIBRARIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("@codemirror/commands", List.of("codemirror__commands", "dist/index.js")),
              Map.entry("@codemirror/language", List.of("codemirror__language", "dist/index.js")),
              Map.entry(
                  "@codemirror/legacy-modes/mode/clike",
                  List.of("codemirror__legacy-modes", "mode/clike.js")),
              Map.entry("@codemirror/state", List.of("codemirror__state", "dist/index.js")),
              Map.entry("@codemirror/view", List.of("codemirror__view", "dist/index.js")),
              Map.entry("@lezer/common", List.of("lezer__common", "dist/index.js")),
              Map.entry("@lezer/highlight", List.of("lezer__highlight", "dist/index.js")),
              Map.entry(
                  "@marijn/find-cluster-break",
                  List.of("marijn__find-cluster-break", "src/index.js")),
              Map.entry("crelt", List.of("crelt", "index.js")),
              Map.entry("style-mod", List.of("style-mod", "src/style-mod.js")),
              Map.entry("w3c-keyname", List.of("w3c-keyname", "index.js"))));

  private static final Pattern IMPORT =
      Pattern.compile("^(import .*|\\} )from ['\"]([@\\w][^'\"]*)['\"];?$", Pattern.MULTILINE);

  private EditorScript() {}

  /**
   * Puts it together.
   *
   * @param modules the folder of the modules that set CodeMirror up
   * @throws IllegalStateException if the compiler finds an error in one of them
   */
  static String of(Path modules) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    for (Map.Entry<String, List<String>> library : LIBRARIES.entrySet()) {
      String text = library(library.getValue().get(0), library.getValue().get(1));
      sources.add(SourceFile.fromCode(file(library.getKey()), relative(text)));
    }
    try (Stream<Path> own = Files.list(modules)) {
      for (Path each : own.sorted().toList()) {
        String name = "/" + each.getFileName();
        sources.add(SourceFile.fromCode(name, relative(Files.readString(each))));
      }
    }
    return NOTICE + compiled(sources);
  }

  /** The licences of what is in the script, each with the artefacts that are under it. */
  static String licences() throws IOException {
    Map<String, List<String>> artefacts = new LinkedHashMap<>();
    for (List<String> library : LIBRARIES.values()) {
      String licence = library(library.get(0), "LICENSE").strip();
      artefacts.computeIfAbsent(licence, each -> new ArrayList<>()).add(library.get(0));
    }
    return artefacts.entrySet().stream()
        .map(each -> String.join(", ", each.getValue()) + "\n\n" + each.getKey() + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String compiled(List<SourceFile> sources) throws IOException {
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    options.setLanguageIn(LanguageMode.UNSTABLE);
    options.setLanguageOut(LanguageMode.ECMASCRIPT_2021);
    options.setModuleResolutionMode(ResolutionMode.BROWSER);
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    options.setEmitUseStrict(false);
    options.setRewritePolyfills(false);
    options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.OFF);
    options.setWarningLevel(DiagnosticGroups.NON_STANDARD_JSDOC, CheckLevel.OFF);
    Compiler compiler = new Compiler(new PrintStream(OutputStream.nullOutputStream()));
    Result result =
        compiler.compile(
            CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER),
            sources,
            options);
    if (!result.success) {
      throw new IllegalStateException("The editor was not compiled: " + result.errors);
    }
    return "(() => {\n\"use strict\";\n" + compiler.toSource() + "})();\n";
  }

  /** What the compiler takes: its own words in comments, which are others' here, mean nothing. */
  private static String relative(String text) {
    return IMPORT
        .matcher(text.replace("/**", "/*"))
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + from(found.group(2))));
  }

  private static String from(String name) {
    if (!LIBRARIES.containsKey(name)) {
      throw new IllegalStateException("The editor's build does not know the module " + name + ".");
    }
    return "from '" + file(name) + "';";
  }

  private static String file(String name) {
    return "/" + name.replaceAll("\\W+", "_") + ".js";
  }

  private static String library(String artefact, String file) throws IOException {
    Properties pinned = new Properties();
    pinned.load(stream("/META-INF/maven/org.webjars.npm/" + artefact + "/pom.properties"));
    String folder = "/META-INF/resources/webjars/" + artefact + "/" + pinned.getProperty("version");
    try (InputStream text = stream(folder + "/" + file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream stream(String place) {
    InputStream found = EditorScript.class.getResourceAsStream(place);
    if (found == null) {
      throw new IllegalStateException("No artefact on the class path has " + place + ".");
    }
    return found;
  }
}
