package runtime.page;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the page's script gives to Java to be told what to show. */
@JSFunctor
@FunctionalInterface
public interface Say extends JSObject {

  /** Takes one output, as JSON. */
  void say(String output);
}
