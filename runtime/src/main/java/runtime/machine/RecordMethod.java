package runtime.machine;

import java.util.List;
import runtime.library.RecordParts;

/** Equality, hash code or text of a record, as its class has it if it says nothing else. */
final class RecordMethod implements CallSite {

  private final Values values;
  private final String method;
  private final List<GuestField> components;

  RecordMethod(Values values, String method, List<GuestField> components) {
    this.values = values;
    this.method = method;
    this.components = components;
  }

  @Override
  public int run(int top) {
    if (method.equals("equals")) {
      boolean equal = equal((Guest) values.at(top - 2), values.at(top - 1));
      values.put(top - 2, equal ? 1 : 0);
      return top - 1;
    }
    Instance record = ((Guest) values.at(top - 1)).instance();
    if (method.equals("hashCode")) {
      values.put(top - 1, hash(record));
    } else {
      values.put(top - 1, (Object) text(record));
    }
    return top;
  }

  private boolean equal(Guest guest, Object value) {
    if (!(value instanceof Guest other) || other.instance().type != guest.instance().type) {
      return false;
    }
    Instance a = guest.instance();
    Instance b = other.instance();
    return components.stream().allMatch(component -> equal(component, a, b));
  }

  private static boolean equal(GuestField component, Instance a, Instance b) {
    int place = component.place();
    return switch (component.kind()) {
      case 'L', '[' -> RecordParts.same(a.references[place], b.references[place]);
      case 'D' -> RecordParts.same(doubleAt(a, place), doubleAt(b, place));
      case 'F' -> RecordParts.same(floatAt(a, place), floatAt(b, place));
      default -> a.numbers[place] == b.numbers[place];
    };
  }

  private int hash(Instance record) {
    int hash = 0;
    for (GuestField component : components) {
      hash = RecordParts.hash(hash, hash(component, record));
    }
    return hash;
  }

  private static int hash(GuestField component, Instance record) {
    int place = component.place();
    return switch (component.kind()) {
      case 'L', '[' -> RecordParts.hashOf(record.references[place]);
      case 'D' -> RecordParts.hashOf(doubleAt(record, place));
      case 'F' -> RecordParts.hashOf(floatAt(record, place));
      case 'J' -> RecordParts.hashOf(record.numbers[place]);
      case 'Z' -> RecordParts.hashOf(record.numbers[place] != 0);
      default -> RecordParts.hashOf((int) record.numbers[place]);
    };
  }

  private String text(Instance record) {
    String[] names = new String[components.size()];
    String[] texts = new String[components.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = components.get(i).name();
      texts[i] = text(components.get(i), record);
    }
    return RecordParts.text(record.type.simpleName, names, texts);
  }

  private static String text(GuestField component, Instance record) {
    int place = component.place();
    long number = component.isReference() ? 0 : record.numbers[place];
    return switch (component.kind()) {
      case 'L', '[' -> String.valueOf(record.references[place]);
      case 'D' -> String.valueOf(doubleAt(record, place));
      case 'F' -> String.valueOf(floatAt(record, place));
      case 'Z' -> String.valueOf(number != 0);
      case 'C' -> String.valueOf((char) number);
      default -> String.valueOf(number);
    };
  }

  private static double doubleAt(Instance record, int place) {
    return Double.longBitsToDouble(record.numbers[place]);
  }

  private static float floatAt(Instance record, int place) {
    return Float.intBitsToFloat((int) record.numbers[place]);
  }
}
