package neuron.practice;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** An edition as it is handed out: what stands in each of its files, for who opens it. */
final class HandedOut {

  private static final Pattern UNSEEN =
      Pattern.compile("<(script|style)[^>]*>.*?</\\1>", Pattern.DOTALL);
  private static final Pattern SAID = Pattern.compile("(?:alt|aria-label)=\"([^\"]*)\"");

  private static final Pattern LINK = Pattern.compile("]\\([^)]*\\)");

  private final Path folder;

  HandedOut(Path folder) {
    this.folder = folder;
  }

  /** The letters and digits of each page, hand-out, notebook and document, by its file. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path page : files("site")) {
      texts.put(folder.relativize(page).toString(), letters(seen(Files.readString(page))));
    }
    for (Path sheet : files("handouts")) {
      try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
        String said = new PDFTextStripper().getText(document);
        texts.put(folder.relativize(sheet).toString(), letters(said));
      }
    }
    archive()
        .forEach(
            (name, bytes) -> {
              if (!name.endsWith(".jar")) {
                String said = new String(bytes, StandardCharsets.UTF_8);
                texts.put(name, letters(name.endsWith(".ipynb") ? strings(said) : said));
              }
            });
    return texts;
  }

  /** The files in the archive for JupyterLab. */
  Map<String, byte[]> archive() throws IOException {
    return entries(Files.readAllBytes(folder.resolve("neuron-notebooks.zip")));
  }

  /** The files in the jar, as who unpacks it finds them. */
  Map<String, byte[]> library() throws IOException {
    return entries(archive().get("neuron-notebooks/notebooks/lib/neuron.jar"));
  }

  private Stream<Path> list(String part) throws IOException {
    return Files.list(folder.resolve(part)).sorted();
  }

  private Iterable<Path> files(String part) throws IOException {
    try (Stream<Path> files = list(part)) {
      return files.toList();
    }
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zipped = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry; (entry = zipped.getNextEntry()) != null; ) {
        entries.put(entry.getName(), read(zipped));
      }
    }
    return entries;
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    in.transferTo(bytes);
    return bytes.toByteArray();
  }

  /** What a page shows, and what a screen reader says of its pictures. */
  private static String seen(String html) {
    String shown = UNSEEN.matcher(html).replaceAll("");
    String spoken =
        SAID.matcher(shown)
            .results()
            .map((MatchResult said) -> said.group(1))
            .collect(joining("\n"));
    return (shown.replaceAll("<[^>]*>", "") + "\n" + spoken).replaceAll("&#?\\w+;", "");
  }

  /** All that a notebook holds: cells, outputs and metadata. */
  private static String strings(String json) {
    return strings(JsonParser.parseString(json)).collect(joining("\n"));
  }

  private static Stream<String> strings(JsonElement json) {
    if (json.isJsonArray()) {
      return Stream.of(
          json.getAsJsonArray().asList().stream().flatMap(HandedOut::strings).collect(joining()));
    }
    if (json.isJsonObject()) {
      return json.getAsJsonObject().asMap().values().stream().flatMap(HandedOut::strings);
    }
    return json.isJsonPrimitive() ? Stream.of(json.getAsString()) : Stream.empty();
  }

  /** A text without what differs where it is written: marks, links, spaces, breaks of lines. */
  static String letters(String text) {
    return Normalizer.normalize(LINK.matcher(text).replaceAll("]"), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
