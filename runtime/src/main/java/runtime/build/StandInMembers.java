package runtime.build;

import org.teavm.model.MethodDescriptor;
import runtime.build.MethodStandIn.Kind;

/** What methods the runtime adds to Java's classes. */
public final class StandInMembers {

  private StandInMembers() {}

  /** Whether a method of a class is one of the runtime's. */
  public static boolean has(String className, MethodDescriptor descriptor) {
    return MethodTable.of(className).stream()
        .anyMatch(each -> each.kind() != Kind.BEFORE && each.descriptor().equals(descriptor));
  }
}
