package page.awt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures painted through the page's commands are those that the JDK paints. */
class PictureTest {
  private static Map<String, Consumer<java.awt.Graphics2D>> theirs;
  private static Map<String, Consumer<Graphics2D>> ours;
  private static Consumer<Graphics2D> prepare;

  @BeforeAll
  static void loadTwice() throws ReflectiveOperationException {
    System.setProperty("java.awt.headless", "true");
    ClassLoader page =
        new OnThePage(
            name -> name.startsWith("page.awt.Drawings") || name.startsWith("org.knowm.xchart."));
    theirs = all(PictureTest.class.getClassLoader());
    ours = all(page);
    var prepares = page.loadClass("page.awt.Drawings").getMethod("prepare", Graphics2D.class);
    prepare =
        g -> {
          try {
            prepares.invoke(null, g);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        };
  }

  @SuppressWarnings("unchecked")
  private static <G> Map<String, Consumer<G>> all(ClassLoader loader)
      throws ReflectiveOperationException {
    return (Map<String, Consumer<G>>)
        loader
            .loadClass("page.awt.Drawings")
            .getMethod("all", byte[].class, byte[].class)
            .invoke(null, Inter.REGULAR.bytes, Inter.SEMIBOLD.bytes);
  }

  static Stream<String> names() {
    return theirs.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void picturesAreTheSame(String name) {
    BufferedImage expected = paper();
    java.awt.Graphics2D direct = expected.createGraphics();
    Drawings.prepare(direct);
    theirs.get(name).accept(direct);
    BufferedImage actual = paper();
    PageGraphics page = new PageGraphics();
    prepare.accept(page);
    ours.get(name).accept(page);
    new Replay(actual.createGraphics()).paint(page.commands());
    assertThat(differing(actual, expected)).as(name).isLessThanOrEqualTo(allowed(name));
    assertThat(differing(actual, paper())).as("painted pixels of " + name).isPositive();
  }

  /** Of 480,000 pixels: floats of the JDK's outlines decide otherwise at the edge of a pixel. */
  private static int allowed(String name) {
    boolean isNearlySame =
        name.endsWith("Chart") || name.equals("strokes") || name.equals("turned text");
    return isNearlySame ? 60 : 0;
  }

  private static BufferedImage paper() {
    BufferedImage image =
        new BufferedImage(2 * Drawings.WIDTH, 2 * Drawings.HEIGHT, BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D g = image.createGraphics();
    g.setColor(java.awt.Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    return image;
  }

  private static int differing(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        count += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }
}
