package runtime.build;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import runtime.library.MatchState;
import runtime.library.NamedGroups;

/** Lets matches of regular expressions tell what only TeaVM's classes know. */
final class MatchClasses implements ClassHolderTransformer {

  /** What a matcher found last. */
  static final String RESULT = "java.util.regex.MatchResultImpl";

  private static final MethodDescriptor IS_VALID = new MethodDescriptor("isValid", boolean.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    switch (type.getName()) {
      case "java.util.regex.Matcher" -> type.getInterfaces().add(NamedGroups.class.getName());
      case RESULT -> {
        type.getInterfaces().add(NamedGroups.class.getName());
        type.getInterfaces().add(MatchState.class.getName());
        type.getMethod(IS_VALID).setLevel(AccessLevel.PUBLIC);
      }
      default -> {}
    }
  }
}
