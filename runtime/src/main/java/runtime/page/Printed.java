package runtime.page;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Gathers what is printed, and hands it over in whole lines: soon, but not each by itself. */
final class Printed extends OutputStream {

  private static final int MUCH = 8192;
  private static final long SOON = 100_000_000L;

  private final Consumer<String> page;
  private final Runnable before;
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
  private long lastTime = System.nanoTime();

  /** With what takes the lines, and what is done first when there are new ones. */
  Printed(Consumer<String> page, Runnable before) {
    this.page = page;
    this.before = before;
  }

  @Override
  public void write(int b) {
    if (gathered.size() == 0) {
      before.run();
    }
    gathered.write(b);
    if (b == '\n' && (gathered.size() > MUCH || System.nanoTime() - lastTime > SOON)) {
      end();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  /** Hands over what is there. */
  void end() {
    if (gathered.size() > 0) {
      String text = new String(gathered.toByteArray(), StandardCharsets.UTF_8);
      gathered.reset();
      page.accept(text);
    }
    lastTime = System.nanoTime();
  }
}
