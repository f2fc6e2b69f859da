package runtime.build;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.intrinsics.WasmGCInlineIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmGCInlineIntrinsicContext;
import org.teavm.backend.wasm.model.instruction.WasmFloatType;
import org.teavm.backend.wasm.model.instruction.WasmFloatUnaryOperation;
import org.teavm.backend.wasm.model.instruction.WasmInstructionBuilder;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;

/** Functions of Math that WebAssembly has as instructions, with the results that Java asks for. */
final class MathInstructions implements ClassHolderTransformer, WasmGCInlineIntrinsic {

  private static final Map<String, WasmFloatUnaryOperation> INSTRUCTIONS =
      Map.of(
          "abs", WasmFloatUnaryOperation.ABS,
          "ceil", WasmFloatUnaryOperation.CEIL,
          "floor", WasmFloatUnaryOperation.FLOOR,
          "rint", WasmFloatUnaryOperation.NEAREST,
          "sqrt", WasmFloatUnaryOperation.SQRT);

  /** The methods whose calls become an instruction. */
  static Set<MethodReference> methods() {
    return INSTRUCTIONS.keySet().stream()
        .map(name -> new MethodReference(Math.class.getName(), descriptor(name)))
        .collect(Collectors.toSet());
  }

  private static MethodDescriptor descriptor(String name) {
    return new MethodDescriptor(name, double.class, double.class);
  }

  /** Takes their code away, or it would be copied to where they are called. */
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(Math.class.getName())) {
      return;
    }
    for (String name : INSTRUCTIONS.keySet()) {
      type.removeMethod(type.getMethod(descriptor(name)));
      MethodHolder method = new MethodHolder(descriptor(name));
      method.setLevel(AccessLevel.PUBLIC);
      method.getModifiers().add(ElementModifier.STATIC);
      method.getModifiers().add(ElementModifier.NATIVE);
      type.addMethod(method);
    }
  }

  @Override
  public void apply(
      InvocationExpr call, WasmGCInlineIntrinsicContext context, WasmInstructionBuilder builder) {
    context.generate(builder, call.getArguments().get(0));
    builder.floatUnary(WasmFloatType.FLOAT64, INSTRUCTIONS.get(call.getMethod().getName()));
  }
}
