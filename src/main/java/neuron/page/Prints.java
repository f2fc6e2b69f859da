package neuron.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps apart what several threads print while it is open; what others print goes on its way. */
final class Prints implements AutoCloseable {

  private final PrintStream page = System.out;
  private final ThreadLocal<ByteArrayOutputStream> caught = new ThreadLocal<>();

  Prints() {
    System.setOut(new PrintStream(new ByThread(), true, StandardCharsets.UTF_8));
  }

  /** Runs work on this thread and hands over what it printed. */
  String caughtFrom(Runnable work) {
    caught.set(new ByteArrayOutputStream());
    try {
      work.run();
      return caught.get().toString(StandardCharsets.UTF_8);
    } finally {
      caught.remove();
    }
  }

  @Override
  public void close() {
    System.setOut(page);
  }

  private final class ByThread extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      OutputStream own = caught.get();
      (own == null ? page : own).write(bytes, from, length);
    }
  }
}
