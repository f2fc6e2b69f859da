package runtime.machine;

/**
 * The operands of the machine and its calls: numbers lie in one array, references in another, at
 * the same places.
 */
public final class Values {

  /** Whole numbers as they are, float and double as their bits. */
  public final long[] numbers;

  public final Object[] references;

  public Values(int size) {
    numbers = new long[size];
    references = new Object[size];
  }

  /** Also for boolean, byte, char and short. */
  public int intAt(int place) {
    return (int) numbers[place];
  }

  public void put(int place, int value) {
    numbers[place] = value;
  }

  public long longAt(int place) {
    return numbers[place];
  }

  public void put(int place, long value) {
    numbers[place] = value;
  }

  public float floatAt(int place) {
    return Float.intBitsToFloat((int) numbers[place]);
  }

  public void put(int place, float value) {
    numbers[place] = Float.floatToRawIntBits(value);
  }

  public double doubleAt(int place) {
    return Double.longBitsToDouble(numbers[place]);
  }

  public void put(int place, double value) {
    numbers[place] = Double.doubleToRawLongBits(value);
  }

  public Object at(int place) {
    return references[place];
  }

  public void put(int place, Object value) {
    references[place] = value;
  }
}
