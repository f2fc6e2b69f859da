package runtime.machine;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What {@link java.util.EnumSet} is in the machine, whose enums are none to compiled code. */
final class OrdinalSet extends AbstractSet<Object> {

  private final Constants constants;
  private final boolean[] has;
  private int size;

  /** An empty one. */
  OrdinalSet(Constants constants) {
    this.constants = constants;
    has = new boolean[constants.count()];
  }

  Constants constants() {
    return constants;
  }

  OrdinalSet copy() {
    return whose(true);
  }

  OrdinalSet complement() {
    return whose(false);
  }

  /** With those constants that are in this one, or with those that are not. */
  private OrdinalSet whose(boolean isIn) {
    OrdinalSet made = new OrdinalSet(constants);
    for (int i = 0; i < has.length; i++) {
      made.set(i, has[i] == isIn);
    }
    return made;
  }

  /** Adds all constants between two places. */
  void addRange(int from, int to) {
    for (int i = from; i <= to; i++) {
      set(i, true);
    }
  }

  private boolean set(int place, boolean isIn) {
    boolean changes = has[place] != isIn;
    if (changes) {
      has[place] = isIn;
      size += isIn ? 1 : -1;
    }
    return changes;
  }

  @Override
  public boolean add(Object constant) {
    return set(constants.place(constant), true);
  }

  @Override
  public boolean remove(Object constant) {
    int place = constants.find(constant);
    return place >= 0 && set(place, false);
  }

  @Override
  public boolean contains(Object constant) {
    int place = constants.find(constant);
    return place >= 0 && has[place];
  }

  @Override
  public void clear() {
    java.util.Arrays.fill(has, false);
    size = 0;
  }

  @Override
  public int size() {
    return size;
  }

  /** Goes through what is there now, whatever happens to the set. */
  @Override
  public Iterator<Object> iterator() {
    List<Object> now = new ArrayList<>();
    for (int i = 0; i < has.length; i++) {
      if (has[i]) {
        now.add(constants.at(i));
      }
    }
    Iterator<Object> each = now.iterator();
    return new Iterator<>() {

      private Object last;

      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Object next() {
        last = each.next();
        return last;
      }

      @Override
      public void remove() {
        if (last == null) {
          throw new IllegalStateException();
        }
        OrdinalSet.this.remove(last);
        last = null;
      }
    };
  }
}
