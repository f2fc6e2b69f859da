package page.awt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two files of letters that the figures are written with. */
enum Inter {
  REGULAR("Inter-Regular.ttf"),
  SEMIBOLD("Inter-SemiBold.ttf");

  final byte[] bytes;
  private final Font ours;
  private final java.awt.Font theirs;

  Inter(String file) {
    try {
      bytes = Files.readAllBytes(Path.of("..", "src/main/resources/neuron/fonts", file));
      ours = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
      theirs =
          java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException | java.awt.FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  Font ours(float size) {
    return ours.deriveFont(size);
  }

  java.awt.Font theirs(float size) {
    return theirs.deriveFont(size);
  }
}
