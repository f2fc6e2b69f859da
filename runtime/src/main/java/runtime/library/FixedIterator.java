package runtime.library;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through a list of which nothing can be taken out. */
public final class FixedIterator<E> implements Iterator<E> {

  private final List<E> list;
  private final int size;
  private final String refusal;
  private int next;

  /**
   * Begins with the first element.
   *
   * @param refusal what is said where one is to be taken out; null if nothing
   */
  public FixedIterator(List<E> list, String refusal) {
    this.list = list;
    this.size = list.size();
    this.refusal = refusal;
  }

  @Override
  public boolean hasNext() {
    return next < size;
  }

  @Override
  public E next() {
    if (next >= size) {
      throw new NoSuchElementException();
    }
    return list.get(next++);
  }

  @Override
  public void remove() {
    throw new UnsupportedOperationException(refusal);
  }
}
