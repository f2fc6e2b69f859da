package runtime.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.model.instructions.PutElementInstruction;
import runtime.methods.OfBackend;

/**
 * Java's operators where WebAssembly's do otherwise. Its division of whole numbers ends the module
 * at a zero, its arrays at a negative length; TeaVM makes −x of 0 − x, which loses the sign of a
 * zero, and says nothing of an index that is out of bounds.
 */
final class Operators implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(OfBackend.class.getName())) {
      return;
    }
    boolean hasNamedIndexes = !Libraries.have(type.getName());
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        transform(method.getProgram(), hasNamedIndexes);
      }
    }
  }

  private static void transform(Program program, boolean hasNamedIndexes) {
    Set<Variable> harmless = harmless(program);
    for (BasicBlock block : program.getBasicBlocks()) {
      List<Instruction> instructions = new ArrayList<>();
      block.forEach(instructions::add);
      for (Instruction instruction : instructions) {
        transform(instruction, harmless);
        if (hasNamedIndexes) {
          nameIndex(instruction);
        }
      }
    }
  }

  /** Constants by which can be divided, and that can be a length. */
  private static Set<Variable> harmless(Program program) {
    Set<Variable> harmless = new HashSet<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof IntegerConstantInstruction constant
            && constant.getConstant() > 0) {
          harmless.add(constant.getReceiver());
        }
        if (instruction instanceof LongConstantInstruction constant && constant.getConstant() > 0) {
          harmless.add(constant.getReceiver());
        }
      }
    }
    return harmless;
  }

  private static void transform(Instruction instruction, Set<Variable> harmless) {
    if (instruction instanceof NegateInstruction negation) {
      negate(negation);
    } else if (instruction instanceof BinaryInstruction division
        && !harmless.contains(division.getSecondOperand())) {
      divide(division);
    } else if (instruction instanceof ConstructArrayInstruction array
        && !harmless.contains(array.getSize())) {
      array.setSize(checked(array, array.getSize()));
    } else if (instruction instanceof ConstructMultiArrayInstruction array) {
      array.getDimensions().replaceAll(size -> checked(array, size));
    }
  }

  /** In a learner's own code: elsewhere that would cost size and time. */
  private static void nameIndex(Instruction instruction) {
    if (instruction instanceof GetElementInstruction get) {
      get.setIndex(checked(get, get.getIndex(), get.getArray()));
    } else if (instruction instanceof PutElementInstruction put) {
      put.setIndex(checked(put, put.getIndex(), put.getArray()));
    }
  }

  private static void negate(NegateInstruction negation) {
    NumericOperandType type = negation.getOperandType();
    if (type != NumericOperandType.DOUBLE && type != NumericOperandType.FLOAT) {
      return;
    }
    Variable minusOne = negation.getProgram().createVariable();
    negation.insertPrevious(minusOne(type, minusOne));
    BinaryInstruction product = new BinaryInstruction(BinaryOperation.MULTIPLY, type);
    product.setFirstOperand(negation.getOperand());
    product.setSecondOperand(minusOne);
    product.setReceiver(negation.getReceiver());
    replace(negation, product);
  }

  private static Instruction minusOne(NumericOperandType type, Variable receiver) {
    if (type == NumericOperandType.DOUBLE) {
      DoubleConstantInstruction constant = new DoubleConstantInstruction();
      constant.setConstant(-1);
      constant.setReceiver(receiver);
      return constant;
    }
    FloatConstantInstruction constant = new FloatConstantInstruction();
    constant.setConstant(-1);
    constant.setReceiver(receiver);
    return constant;
  }

  private static void divide(BinaryInstruction division) {
    boolean isQuotient = division.getOperation() == BinaryOperation.DIVIDE;
    if (!isQuotient && division.getOperation() != BinaryOperation.MODULO) {
      return;
    }
    Class<?> type = wholeType(division.getOperandType());
    if (type == null) {
      return;
    }
    InvokeInstruction call =
        call(
            isQuotient ? "quotient" : "rest",
            type,
            division.getReceiver(),
            division.getFirstOperand(),
            division.getSecondOperand());
    replace(division, call);
  }

  private static Class<?> wholeType(NumericOperandType type) {
    return switch (type) {
      case INT -> int.class;
      case LONG -> long.class;
      default -> null;
    };
  }

  private static Variable checked(Instruction array, Variable size) {
    Variable checked = array.getProgram().createVariable();
    insertBefore(array, call("length", int.class, checked, size));
    return checked;
  }

  private static Variable checked(Instruction access, Variable index, Variable array) {
    ArrayLengthInstruction length = new ArrayLengthInstruction();
    length.setArray(array);
    length.setReceiver(access.getProgram().createVariable());
    insertBefore(access, length);
    Variable checked = access.getProgram().createVariable();
    insertBefore(access, call("index", int.class, checked, index, length.getReceiver()));
    return checked;
  }

  private static InvokeInstruction call(
      String name, Class<?> type, Variable receiver, Variable... arguments) {
    Class<?>[] signature = new Class<?>[arguments.length + 1];
    Arrays.fill(signature, type);
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(new MethodReference(OfBackend.class, name, signature));
    call.setReceiver(receiver);
    call.setArguments(arguments);
    return call;
  }

  private static void insertBefore(Instruction instruction, Instruction before) {
    before.setLocation(instruction.getLocation());
    instruction.insertPrevious(before);
  }

  private static void replace(Instruction instruction, Instruction by) {
    by.setLocation(instruction.getLocation());
    instruction.replace(by);
  }
}
