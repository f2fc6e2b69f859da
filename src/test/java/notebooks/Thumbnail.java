package notebooks;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The small picture of a notebook on the page of the series: one of its figures. */
record Thumbnail(FigureOutput figure) {

  /** Two pixels for each CSS pixel of the page. */
  private static final int WIDTH = 480;

  /** The figure, as small as the page shows it. */
  BufferedImage picture() {
    BufferedImage large = figure.picture();
    int height = Math.round((float) WIDTH * large.getHeight() / large.getWidth());
    BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Image scaled = large.getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING);
    small.getGraphics().drawImage(scaled, 0, 0, null);
    return small;
  }

  /** Puts it into a file, in the place of what is there. */
  void writeTo(Path file) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture(), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
