package page.awt;

import java.util.ArrayList;
import java.util.List;
import page.awt.font.TrueType;

/** The fonts that there are: those that were registered. */
public final class GraphicsEnvironment {
  private static final GraphicsEnvironment ONLY = new GraphicsEnvironment();

  private final List<TrueType> files = new ArrayList<>();

  private GraphicsEnvironment() {}

  public static GraphicsEnvironment getLocalGraphicsEnvironment() {
    return ONLY;
  }

  public boolean registerFont(Font font) {
    return files.add(font.file());
  }

  /** The first that is bold, if it shall be, and is not, if not; or else the first. */
  TrueType file(int style) {
    if (files.isEmpty()) {
      throw new IllegalStateException("No font was registered.");
    }
    boolean isBold = (style & Font.BOLD) != 0;
    return files.stream().filter(file -> file.isBold() == isBold).findFirst().orElse(files.get(0));
  }
}
