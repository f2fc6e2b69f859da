package runtime.machine;

import java.util.function.Predicate;

/**
 * Where objects of the machine go to compiled code, and come back. One that is not of an interface
 * there which its class implements, since it is of another class, goes as an adaptor of that
 * interface; what comes back is the object itself.
 */
final class Border {

  private final Linker linker;

  /** Whether there has been such a class. */
  boolean isUsed;

  Border(Linker linker) {
    this.linker = linker;
  }

  /** Sends out the object of a call, if it has one, and the arguments. */
  void send(Call call, HostClass to, Object[] r, int first, boolean isStatic) {
    if (!isUsed) {
      return;
    }
    if (!isStatic) {
      r[first] = as(r[first], to.name());
    }
    arguments(call, r, first + (isStatic ? 0 : 1));
  }

  /** Sends out the arguments alone. */
  void arguments(Call call, Object[] r, int first) {
    if (!isUsed) {
      return;
    }
    int at = first;
    for (String parameter : call.parameters) {
      send(parameter, r, at);
      at += Descriptor.size(parameter.charAt(0));
    }
  }

  /** Sends out a value of a type. */
  void send(String descriptor, Object[] r, int at) {
    if (isUsed && descriptor.charAt(0) == 'L') {
      r[at] = as(r[at], Descriptor.name(descriptor));
    }
  }

  /** Sends out an element of an array. */
  void element(Object array, Object[] r, int at) {
    if (isUsed && array instanceof Object[] elements) {
      r[at] = as(r[at], elements.getClass().getComponentType()::isInstance);
    }
  }

  /** Takes back what lies at some places. */
  void receive(Object[] r, int first, int count) {
    for (int i = first; isUsed && i < first + count; i++) {
      r[i] = itself(r[i]);
    }
  }

  Object itself(Object value) {
    return isUsed ? Guests.itself(value) : value;
  }

  private Object as(Object value, String name) {
    HostClass wanted = value instanceof Guest ? linker.host(name) : null;
    return wanted == null ? value : as(value, wanted::isInstance);
  }

  /** The object itself if it fits or nothing of it does, and otherwise its adaptor that fits. */
  private Object as(Object value, Predicate<Object> fits) {
    if (!(value instanceof Guest guest) || fits.test(guest)) {
      return value;
    }
    Instance instance = guest.instance();
    for (String each : Adaptors.interfaces(instance.type, linker)) {
      Guest adaptor = linker.host(each).adaptor(instance);
      if (fits.test(adaptor)) {
        return adaptor;
      }
    }
    return guest;
  }
}
