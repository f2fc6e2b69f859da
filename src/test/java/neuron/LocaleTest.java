package neuron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language and the digits of the reader's system change nothing. */
class LocaleTest {

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WhatIsSaidAndDrawn {

    private List<String> root;

    @BeforeAll
    void sayItInNoLanguage() throws Exception {
      root = said("und");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-nu-thai-x-lvariant-TH", "tr-TR"})
    void isTheSameWhereTheSystemSpeaks(String language) throws Exception {
      List<String> said = said(language);

      assertThat(said).hasSameSizeAs(root);
      assertThat(IntStream.range(0, root.size()).filter(i -> !said.get(i).equals(root.get(i))))
          .extracting(i -> said.get(i) + " instead of " + root.get(i))
          .isEmpty();
    }

    /** In a Java machine of its own, since much is said once and kept. */
    private List<String> said(String language) throws Exception {
      Path said = Path.of("target", "said-" + language + ".txt");
      Process speaker =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Djava.awt.headless=true",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  AllThatIsSaid.class.getName(),
                  language)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int code = speaker.waitFor();
      List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
      assertThat(code).as(String.join("\n", lines)).isZero();
      return lines;
    }
  }

  @Nested
  class InTheSources {

    private static final Pattern LOCALISED =
        Pattern.compile("%[-#+0,(]*\\d*(\\.\\d+)?(?![sn])\\p{Alpha}");

    @Test
    void onlyTextIsPutIntoTextWithoutALocale() throws IOException {
      try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
        assertThat(files.filter(Files::isRegularFile).flatMap(file -> localised(lines(file))))
            .as("The digits of %d are those of the system: write %s, or give Locale.ROOT.")
            .isEmpty();
      }
    }

    @Test
    void aNumberPutIntoTextIsSeen() {
      assertThat(localised(List.of("\"%d of %s\"", "\"%,d\"", "\"%.2f\"", "\"%06x\"", "\"%S\"")))
          .hasSize(5);
      assertThat(
              localised(
                  List.of("\"96 % done\"", "\"%-5s\"", "\"100%%\"", "f(Locale.ROOT, \"%d\")")))
          .isEmpty();
    }

    private static Stream<String> localised(List<String> lines) {
      return lines.stream()
          .filter(line -> !line.contains("Locale.ROOT") && LOCALISED.matcher(line).find());
    }

    private static List<String> lines(Path file) {
      try {
        return Files.readAllLines(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
