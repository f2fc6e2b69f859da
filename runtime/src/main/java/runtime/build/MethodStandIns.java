package runtime.build;

import java.util.List;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Puts static methods of the runtime in the place of methods of Java's classes, or adds them where
 * TeaVM has none.
 */
final class MethodStandIns implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodStandIn standIn : MethodTable.of(type.getName())) {
      MethodDescriptor descriptor = standIn.descriptor();
      MethodHolder former = type.getMethod(descriptor);
      if (former != null) {
        type.removeMethod(former);
      }
      type.addMethod(method(standIn, descriptor, context.getHierarchy()));
    }
  }

  private static MethodHolder method(
      MethodStandIn standIn, MethodDescriptor descriptor, ClassHierarchy hierarchy) {
    MethodHolder method = new MethodHolder(descriptor);
    method.setLevel(AccessLevel.PUBLIC);
    if (standIn.isStatic()) {
      method.getModifiers().add(ElementModifier.STATIC);
    }
    ProgramEmitter program = ProgramEmitter.create(method, hierarchy);
    ValueEmitter[] arguments = arguments(standIn, program);
    ValueType result = descriptor.getResultType();
    if (result == ValueType.VOID) {
      program.invoke(standIn.owner(), standIn.name(), arguments);
      program.exit();
    } else {
      program.invoke(standIn.owner(), standIn.name(), result, arguments).returnValue();
    }
    return method;
  }

  private static ValueEmitter[] arguments(MethodStandIn standIn, ProgramEmitter program) {
    List<ValueType> types = standIn.parameters();
    ValueEmitter[] arguments = new ValueEmitter[types.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = program.var(standIn.isStatic() ? i + 1 : i, types.get(i));
    }
    return arguments;
  }
}
