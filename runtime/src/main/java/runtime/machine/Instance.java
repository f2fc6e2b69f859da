package runtime.machine;

/** The fields of an object whose class runs in the machine. */
public final class Instance {

  final GuestClass type;
  final long[] numbers;
  final Object[] references;

  /** Of a constant of an enum its name and its place, which Java keeps above the class. */
  String constant;

  int ordinal;

  /** The object itself, of which compiled code may have others as adaptors of interfaces. */
  Guest self;

  Instance(GuestClass type) {
    this.type = type;
    numbers = new long[type.numbers()];
    references = new Object[type.references()];
  }
}
