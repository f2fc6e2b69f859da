package runtime.machine;

/** An object of a class of the machine that extends and implements nothing compiled. */
final class Plain implements Guest {

  final Instance instance;

  Plain(Instance instance) {
    this.instance = instance;
  }

  @Override
  public Instance instance() {
    return instance;
  }

  @Override
  public String toString() {
    return Guests.text(this);
  }

  @Override
  public boolean equals(Object other) {
    return Guests.equal(this, other);
  }

  @Override
  public int hashCode() {
    return Guests.hash(this);
  }

  @Override
  public int compareTo(Object other) {
    return Guests.compare(this, other);
  }
}
