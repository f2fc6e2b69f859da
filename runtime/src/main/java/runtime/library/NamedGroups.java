package runtime.library;

import java.util.Map;

/** What knows the groups of a regular expression by their names; in the page each match does. */
public interface NamedGroups {

  Map<String, Integer> namedGroups();
}
