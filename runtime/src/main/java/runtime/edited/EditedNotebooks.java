package runtime.edited;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;
import runtime.compiler.Api;
import runtime.machine.Library;
import runtime.page.Cells;
import runtime.page.Notebooks;

/** Every notebook: its cells are what the page writes into them. */
public final class EditedNotebooks implements Notebooks {

  private static Api api;

  @Override
  public void takeApi(byte[] file) {
    try {
      api = new Api(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Cells of(String name) {
    Library library = ServiceLoader.load(Library.class).iterator().next();
    return new EditedCells(api, library);
  }
}
