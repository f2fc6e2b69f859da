package runtime.build;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.InstructionVariableMapper;
import runtime.build.MethodStandIn.Kind;

/**
 * Puts static methods of the runtime in the place of methods of Java's classes or before them, and
 * adds them where TeaVM has none.
 */
final class MethodStandIns implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodStandIn standIn : MethodTable.of(type.getName())) {
      if (standIn.isBefore()) {
        callBefore(type, standIn);
      } else {
        replace(type, standIn, context.getHierarchy());
      }
    }
  }

  private static void replace(ClassHolder type, MethodStandIn standIn, ClassHierarchy hierarchy) {
    MethodHolder former = type.getMethod(standIn.descriptor());
    if (former != null) {
      type.removeMethod(former);
    }
    MethodHolder method = new MethodHolder(standIn.descriptor());
    method.setLevel(AccessLevel.PUBLIC);
    if (standIn.kind() == Kind.STATIC) {
      method.getModifiers().add(ElementModifier.STATIC);
    }
    call(standIn, ProgramEmitter.create(method, hierarchy));
    type.addMethod(method);
  }

  private static void call(MethodStandIn standIn, ProgramEmitter program) {
    ValueEmitter result =
        program.invoke(
            standIn.owner(), standIn.name(), standIn.result(), arguments(standIn, program));
    if (result == null) {
      program.exit();
    } else {
      result.returnValue();
    }
  }

  private static ValueEmitter[] arguments(MethodStandIn standIn, ProgramEmitter program) {
    List<ValueType> types = standIn.parameters();
    int first = firstVariable(standIn);
    return IntStream.range(0, types.size())
        .mapToObj(i -> program.var(first + i, types.get(i)))
        .toArray(ValueEmitter[]::new);
  }

  private static void callBefore(ClassHolder type, MethodStandIn standIn) {
    List<MethodHolder> methods =
        type.getMethods().stream().filter(method -> isFor(standIn, method)).toList();
    if (methods.isEmpty()) {
      throw new IllegalStateException(
          type.getName() + " has no method " + standIn.name() + standIn.javasParameters());
    }
    methods.forEach(method -> callBefore(method.getProgram(), standIn));
  }

  private static boolean isFor(MethodStandIn standIn, MethodHolder method) {
    return method.getName().equals(standIn.javasName())
        && Arrays.asList(method.getParameterTypes()).equals(standIn.javasParameters())
        && method.getProgram() != null;
  }

  private static void callBefore(Program program, MethodStandIn standIn) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(reference(standIn));
    int first = firstVariable(standIn);
    call.setArguments(
        IntStream.range(first, first + standIn.parameters().size())
            .mapToObj(program::variableAt)
            .toArray(Variable[]::new));
    if (standIn.result() != ValueType.VOID) {
      call.setReceiver(inPlaceOfFirst(program));
    }
    BasicBlock start = program.basicBlockAt(0);
    start.addFirst(call);
  }

  /** Variable 0 is the object, also where there is none. */
  private static int firstVariable(MethodStandIn standIn) {
    return standIn.takesObject() ? 0 : 1;
  }

  /** A variable that stands from now on for the first parameter of Java's method. */
  private static Variable inPlaceOfFirst(Program program) {
    Variable first = program.variableAt(1);
    Variable better = program.createVariable();
    InstructionVariableMapper inPlace =
        new InstructionVariableMapper(variable -> variable == first ? better : variable);
    program.getBasicBlocks().forEach(inPlace::apply);
    return better;
  }

  private static MethodReference reference(MethodStandIn standIn) {
    ValueType[] types =
        Stream.concat(standIn.parameters().stream(), Stream.of(standIn.result()))
            .toArray(ValueType[]::new);
    return new MethodReference(standIn.owner(), standIn.name(), types);
  }
}
