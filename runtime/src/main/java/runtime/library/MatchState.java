package runtime.library;

/** What knows whether it has a match; in the page what a matcher found last does. */
public interface MatchState {

  boolean isValid();
}
