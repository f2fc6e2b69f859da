package runtime.build;

import org.teavm.classlib.impl.record.ObjectMethodsSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.util.InvokeDynamicUtil;
import runtime.library.RecordParts;

/** The hash code of a record, which TeaVM makes otherwise than a JVM. */
final class RecordMethods extends ObjectMethodsSubstitutor {

  private static final int FIRST_COMPONENT = 2;

  @Override
  public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
    return site.getCalledMethod().getName().equals("hashCode")
        ? hashCode(site, program)
        : super.substitute(site, program);
  }

  private static ValueEmitter hashCode(DynamicCallSite site, ProgramEmitter program) {
    ValueEmitter record = site.getArguments().get(0);
    ValueEmitter hash = program.constant(0);
    for (RuntimeConstant component :
        site.getBootstrapArguments().stream().skip(FIRST_COMPONENT).toList()) {
      ValueEmitter value = InvokeDynamicUtil.invoke(program, component.getMethodHandle(), record);
      ValueEmitter ofValue = program.invoke(owner(), "hashOf", ValueType.INTEGER, widened(value));
      hash = program.invoke(owner(), "hash", ValueType.INTEGER, hash, ofValue);
    }
    return hash;
  }

  private static String owner() {
    return RecordParts.class.getName();
  }

  private static ValueEmitter widened(ValueEmitter value) {
    if (!(value.getType() instanceof ValueType.Primitive primitive)) {
      return value.cast(Object.class);
    }
    return switch (primitive.getKind()) {
      case BYTE, SHORT, CHARACTER -> value.cast(int.class);
      default -> value;
    };
  }
}
