package runtime.machine;

import java.util.List;

/** The class above all records. */
final class RecordMethods extends BuiltIn {

  RecordMethods() {
    super("java/lang/Record", List.of("<init>()V"));
  }

  @Override
  public boolean isInstance(Object value) {
    return value instanceof Record;
  }

  @Override
  public void call(int member, Values values, int base) {}
}
