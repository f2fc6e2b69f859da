package runtime.build.cells;

import java.util.List;
import runtime.page.Host;
import runtime.page.Unreadable;

/**
 * Who writes into fields, and sees values as a cell of the lesson shows them.
 *
 * @param loader of the lesson's classes
 * @param fields what is written into the fields of a cell, in their order; none if it is empty
 */
record Reader(ClassLoader loader, List<String> fields) implements Host {

  @Override
  public String field(int index) {
    return fields.isEmpty() ? "" : fields.get(index);
  }

  @Override
  public void unreadable(Unreadable field) {
    throw field;
  }

  @Override
  public boolean isRead() {
    return true;
  }

  @Override
  public void show(Object value) {
    try {
      loader.loadClass("neuron.page.Notebook").getMethod("show", Object.class).invoke(null, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
