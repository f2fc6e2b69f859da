package browser;

import com.google.gson.Gson;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The formatter, the linter and the minifier of the modules, prettier, JSHint and terser, run by
 * the node that Playwright brings along: none need be installed.
 */
final class ModuleStyle {

  private final Path folder;
  private final String node;

  /**
   * What the two say of a module.
   *
   * @param formatted the module as it should be written
   * @param findings in the order of the linter
   * @param minified the module without comments and in short names, as a page gets it
   */
  record Review(String formatted, List<Finding> findings, String minified) {

    /** The first line that should be written otherwise, from 1; 0 if none should. */
    int firstUnformattedLine(String source) {
      int line = Arrays.mismatch(source.split("\n", -1), formatted.split("\n", -1));
      return line + 1;
    }
  }

  /**
   * What the linter finds.
   *
   * @param line from 1
   */
  record Finding(int line, String reason) {}

  /** Lays the tools out in a folder. */
  ModuleStyle(Path folder) throws IOException {
    this.folder = folder;
    this.node =
        Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().get(0);
    copy("/style.mjs", "style.mjs");
    copy(webJar("prettier", "standalone.mjs"), "standalone.mjs");
    copy(webJar("prettier", "plugins/babel.mjs"), "babel.mjs");
    copy(webJar("prettier", "plugins/estree.mjs"), "estree.mjs");
    copy(webJar("jshint", "dist/jshint.js"), "jshint.cjs");
    copy(webJar("terser", "dist/bundle.min.js"), "terser.mjs");
  }

  /**
   * Reviews a module.
   *
   * @throws IllegalStateException if it is no JavaScript; the message names the line
   */
  Review review(String source) throws IOException, InterruptedException {
    Path module = Files.writeString(folder.resolve("module"), source);
    Path review = folder.resolve("review");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(node, "style.mjs")
            .directory(folder.toFile())
            .redirectInput(module.toFile())
            .redirectOutput(review.toFile())
            .redirectError(errors.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(errors));
    }
    return new Gson().fromJson(Files.readString(review), Review.class);
  }

  private static String webJar(String name, String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream pinned =
        resource("/META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(name))) {
      properties.load(pinned);
    }
    return "/META-INF/resources/webjars/%s/%s/%s"
        .formatted(name, properties.getProperty("version"), file);
  }

  private void copy(String resource, String name) throws IOException {
    try (InputStream file = resource(resource)) {
      Files.copy(file, folder.resolve(name));
    }
  }

  private static InputStream resource(String name) {
    return ModuleStyle.class.getResourceAsStream(name);
  }
}
