package runtime.machine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/** What {@link java.util.EnumMap} is in the machine, whose enums are none to compiled code. */
final class OrdinalMap extends AbstractMap<Object, Object> {

  private final Constants constants;
  private final boolean[] has;
  private final Object[] values;
  private int size;

  /** An empty one. */
  OrdinalMap(Constants constants) {
    this.constants = constants;
    has = new boolean[constants.count()];
    values = new Object[constants.count()];
  }

  OrdinalMap copy() {
    OrdinalMap made = new OrdinalMap(constants);
    made.putAll(this);
    return made;
  }

  @Override
  public Object put(Object key, Object value) {
    int place = constants.place(key);
    Object before = values[place];
    size += has[place] ? 0 : 1;
    has[place] = true;
    values[place] = value;
    return before;
  }

  @Override
  public Object get(Object key) {
    int place = constants.find(key);
    return place < 0 ? null : values[place];
  }

  @Override
  public boolean containsKey(Object key) {
    int place = constants.find(key);
    return place >= 0 && has[place];
  }

  @Override
  public Object remove(Object key) {
    int place = constants.find(key);
    return place < 0 ? null : removeAt(place);
  }

  private Object removeAt(int place) {
    Object before = values[place];
    size -= has[place] ? 1 : 0;
    has[place] = false;
    values[place] = null;
    return before;
  }

  @Override
  public void clear() {
    for (int i = 0; i < has.length; i++) {
      removeAt(i);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return new AbstractSet<>() {

      @Override
      public Iterator<Map.Entry<Object, Object>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** A key and its value, which a change of the map changes too. */
  private final class Entry implements Map.Entry<Object, Object> {

    private final int place;

    Entry(int place) {
      this.place = place;
    }

    @Override
    public Object getKey() {
      return constants.at(place);
    }

    @Override
    public Object getValue() {
      return values[place];
    }

    @Override
    public Object setValue(Object value) {
      return put(getKey(), value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Map.Entry<?, ?> entry
          && getKey() == entry.getKey()
          && Objects.equals(getValue(), entry.getValue());
    }

    @Override
    public int hashCode() {
      return getKey().hashCode() ^ Objects.hashCode(getValue());
    }

    @Override
    public String toString() {
      return getKey() + "=" + getValue();
    }
  }

  private final class Entries implements Iterator<Map.Entry<Object, Object>> {

    private int next;
    private int last = -1;

    @Override
    public boolean hasNext() {
      while (next < has.length && !has[next]) {
        next++;
      }
      return next < has.length;
    }

    @Override
    public Map.Entry<Object, Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      last = next++;
      return new Entry(last);
    }

    @Override
    public void remove() {
      if (last < 0) {
        throw new IllegalStateException();
      }
      removeAt(last);
      last = -1;
    }
  }
}
