package runtime.machine;

/** Exceptions whose class runs in the machine, for tests by reflection. */
final class TestThrowables {

  private TestThrowables() {}

  static Guest of(Class<?> type, Instance instance) {
    if (type == IllegalArgumentException.class) {
      return new Illegal(instance);
    }
    return type == RuntimeException.class ? new Runtime(instance) : new Checked(instance);
  }

  private static final Upcall MESSAGE = new Upcall("getMessage", "()Ljava/lang/String;");

  private static String message(Guest guest, String own) {
    if (!MESSAGE.isIn(guest)) {
      return own;
    }
    int base = MESSAGE.begin(guest);
    MESSAGE.run(base);
    return (String) MESSAGE.values().at(base);
  }

  static final class Runtime extends RuntimeException implements Raised {
    private final transient Instance instance;
    private String message;

    Runtime(Instance instance) {
      this.instance = instance;
    }

    @Override
    public Instance instance() {
      return instance;
    }

    @Override
    public void message(String given) {
      message = given;
    }

    @Override
    public String getMessage() {
      return TestThrowables.message(this, message);
    }

    @Override
    public String toString() {
      return Guests.text(this);
    }

    @Override
    public int compareTo(Object other) {
      return Guests.compare(this, other);
    }
  }

  static final class Illegal extends IllegalArgumentException implements Raised {
    private final transient Instance instance;
    private String message;

    Illegal(Instance instance) {
      this.instance = instance;
    }

    @Override
    public Instance instance() {
      return instance;
    }

    @Override
    public void message(String given) {
      message = given;
    }

    @Override
    public String getMessage() {
      return TestThrowables.message(this, message);
    }

    @Override
    public String toString() {
      return Guests.text(this);
    }

    @Override
    public int compareTo(Object other) {
      return Guests.compare(this, other);
    }
  }

  static final class Checked extends Exception implements Raised {
    private final transient Instance instance;
    private String message;

    Checked(Instance instance) {
      this.instance = instance;
    }

    @Override
    public Instance instance() {
      return instance;
    }

    @Override
    public void message(String given) {
      message = given;
    }

    @Override
    public String getMessage() {
      return TestThrowables.message(this, message);
    }

    @Override
    public String toString() {
      return Guests.text(this);
    }

    @Override
    public int compareTo(Object other) {
      return Guests.compare(this, other);
    }
  }
}
