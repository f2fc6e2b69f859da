package page.awt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;
import runtime.build.OnThePage;

/** The pictures of {@link Drawings}, on the java.awt of the JDK and on that of the page. */
final class TwicePainted {

  private final Map<String, Consumer<java.awt.Graphics2D>> theirs;
  private final Map<String, Consumer<Graphics2D>> ours;
  private final Consumer<Graphics2D> prepare;

  private TwicePainted(
      Map<String, Consumer<java.awt.Graphics2D>> theirs,
      Map<String, Consumer<Graphics2D>> ours,
      Consumer<Graphics2D> prepare) {
    this.theirs = theirs;
    this.ours = ours;
    this.prepare = prepare;
  }

  static TwicePainted load() throws ReflectiveOperationException, IOException {
    System.setProperty("java.awt.headless", "true");
    ClassLoader page = new OnThePage(List.of(home(Drawings.class), home(XYChart.class)));
    var prepares = page.loadClass("page.awt.Drawings").getMethod("prepare", Graphics2D.class);
    return new TwicePainted(
        all(TwicePainted.class.getClassLoader()),
        all(page),
        g -> {
          try {
            prepares.invoke(null, g);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** The folder or jar that a class comes from. */
  private static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
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

  Set<String> names() {
    return theirs.keySet();
  }

  /** As the JDK paints it. */
  BufferedImage direct(String name) {
    BufferedImage image = paper();
    java.awt.Graphics2D g = image.createGraphics();
    Drawings.prepare(g);
    theirs.get(name).accept(g);
    return image;
  }

  /** As the page is told to paint it. */
  String commands(String name) {
    PageGraphics page = new PageGraphics();
    prepare.accept(page);
    ours.get(name).accept(page);
    return page.commands();
  }

  static BufferedImage paper() {
    BufferedImage image =
        new BufferedImage(2 * Drawings.WIDTH, 2 * Drawings.HEIGHT, BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D g = image.createGraphics();
    g.setColor(java.awt.Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    return image;
  }
}
