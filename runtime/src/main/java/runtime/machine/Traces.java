package runtime.machine;

import java.util.ArrayList;
import java.util.List;
import runtime.machine.Machine.Place;

/** Where the last exceptions were made, or thrown by what the machine calls. */
final class Traces {

  /** How many exceptions are known: enough for one with all its causes. */
  private static final int KNOWN = 32;

  private static final int MOST_PLACES = 64;

  private final Throwable[] thrown = new Throwable[KNOWN];
  private final List<List<Place>> places = new ArrayList<>();
  private int next;

  /** Notes the calls under way, if that was not done yet for this exception. */
  void note(Throwable added, Frame frame, Object[] references) {
    if (find(added) < 0) {
      add(added, places(added, frame, references));
    }
  }

  private void add(Throwable added, List<Place> at) {
    thrown[next] = added;
    if (places.size() < KNOWN) {
      places.add(at);
    } else {
      places.set(next, at);
    }
    next = (next + 1) % KNOWN;
  }

  private static List<Place> places(Throwable thrown, Frame frame, Object[] references) {
    List<Place> found = new ArrayList<>();
    Frame first = frame;
    while (first != null
        && first.method.name.equals("<init>")
        && references[first.base] == thrown) {
      first = first.caller;
    }
    for (Frame each = first; each != null && found.size() < MOST_PLACES; each = each.caller) {
      GuestMethod method = each.method;
      if (method.owner.pool() != null) {
        found.add(new Place(method.owner.name, method.name, method.code.line(each.place())));
      }
    }
    return found;
  }

  /** An exception that another one is the cause of comes from the same place. */
  void copy(Throwable cause, Throwable added) {
    add(added, of(cause));
  }

  private int find(Throwable sought) {
    for (int i = 0; i < KNOWN; i++) {
      if (thrown[i] == sought) {
        return i;
      }
    }
    return -1;
  }

  List<Place> of(Throwable sought) {
    int found = find(sought);
    return found < 0 ? List.of() : List.copyOf(places.get(found));
  }
}
