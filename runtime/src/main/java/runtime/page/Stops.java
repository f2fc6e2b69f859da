package runtime.page;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the page's script gives to Java to be asked whether the reader stopped it. */
@JSFunctor
@FunctionalInterface
public interface Stops extends JSObject {

  /** Whether what runs is to end. */
  boolean isStopped();
}
