package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import page.awt.Canvas;
import page.awt.Replay;

/** Every figure of the notebooks, and of what learners do in them, in a page and on a JVM. */
abstract class FiguresInThePage {

  private static final int SCALE = 2;

  /** The command for edges that are not smoothed. */
  private static final String STEPS = "\na0\n";

  @TempDir private static Path folder;
  private static Gate gate;

  /** A picture on a JVM, and the cell that shows it. */
  private record Expected(String cell, byte[] png) {

    BufferedImage picture() throws IOException {
      return ImageIO.read(new ByteArrayInputStream(png));
    }
  }

  @BeforeAll
  static void open() throws Exception {
    gate = Gate.open();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHROMIUM")
  void areToldToAllBrowsersInTheSameCommands(Browser browser) throws Exception {
    Map<String, Said<Said.Drawn>> first = gate.inAPage(Browser.CHROMIUM);
    List<String> others = new ArrayList<>();
    gate.inAPage(browser)
        .forEach(
            (cell, said) -> {
              if (!said.pictures().equals(first.get(cell).pictures())) {
                others.add(cell);
              }
            });
    assertThat(others).isEmpty();
  }

  @Test
  void areOnAJvmWhatTheirCommandsSay() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<Said.Drawn, Expected> each : pictures().entrySet()) {
      BufferedImage painted = painted(each.getKey(), each.getKey().commands());
      compare(each.getValue().cell(), painted, each.getValue().picture(), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void lookOnACanvasAsOnAJvm(Browser browser) throws Exception {
    List<String> wrong = new ArrayList<>();
    try (Canvas canvas = new Canvas(browser, folder)) {
      for (Map.Entry<Said.Drawn, Expected> each : pictures().entrySet()) {
        Said.Drawn drawn = each.getKey();
        BufferedImage painted =
            canvas.painted(drawn.width() * SCALE, drawn.height() * SCALE, drawn.commands(), SCALE);
        compare(each.getValue().cell(), painted, smooth(drawn, each.getValue()), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A canvas smooths every edge. */
  private static BufferedImage smooth(Said.Drawn drawn, Expected expected) throws IOException {
    return drawn.commands().contains(STEPS)
        ? painted(drawn, drawn.commands().replace(STEPS, "\na1\n"))
        : expected.picture();
  }

  private static BufferedImage painted(Said.Drawn drawn, String commands) {
    BufferedImage painted =
        new BufferedImage(
            drawn.width() * SCALE, drawn.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    new Replay(painted.createGraphics(), SCALE).paint(commands);
    return painted;
  }

  private static void compare(
      String cell, BufferedImage painted, BufferedImage expected, List<String> wrong)
      throws Exception {
    int apart = gate.difference(painted, expected);
    if (apart > gate.tolerance()) {
      wrong.add("%s: %s levels".formatted(cell, apart));
    }
  }

  /** Each picture once. */
  private static Map<Said.Drawn, Expected> pictures() throws Exception {
    Map<Said.Drawn, Expected> pictures = new LinkedHashMap<>();
    for (Map.Entry<String, Said<byte[]>> cell : gate.onAJvm().entrySet()) {
      List<Said.Drawn> drawn = gate.inAPage(Browser.CHROMIUM).get(cell.getKey()).pictures();
      List<byte[]> onAJvm = cell.getValue().pictures();
      assertThat(drawn).as("pictures of " + cell.getKey()).hasSameSizeAs(onAJvm);
      for (int i = 0; i < drawn.size(); i++) {
        pictures.putIfAbsent(drawn.get(i), new Expected(cell.getKey(), onAJvm.get(i)));
      }
    }
    return pictures;
  }
}
