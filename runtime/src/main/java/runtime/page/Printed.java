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
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
  private long lastTime = System.nanoTime();

  Printed(Consumer<String> page) {
    this.page = page;
  }

  @Override
  public void write(int b) {
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
