package runtime.build;

import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContext;
import org.teavm.backend.wasm.model.WasmFunction;
import org.teavm.backend.wasm.model.WasmGlobal;
import org.teavm.backend.wasm.model.WasmLocal;
import org.teavm.backend.wasm.model.WasmType;
import org.teavm.backend.wasm.model.instruction.WasmBlock;
import org.teavm.backend.wasm.model.instruction.WasmDefaultInstructionVisitor;
import org.teavm.backend.wasm.model.instruction.WasmInstruction;
import org.teavm.backend.wasm.model.instruction.WasmInstructionBuilder;
import org.teavm.backend.wasm.model.instruction.WasmInstructionList;
import org.teavm.backend.wasm.model.instruction.WasmIntBinaryOperation;
import org.teavm.backend.wasm.model.instruction.WasmIntType;
import org.teavm.backend.wasm.model.instruction.WasmReturn;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.vm.spi.TeaVMHost;
import runtime.machine.Polls;

/**
 * Puts a poll at the beginning of each turn of a loop, by which {@link Polls} ends compiled code
 * that a cell called. It is put among the finished instructions, so TeaVM makes of a loop what it
 * makes of it without.
 */
final class LoopPolls {

  /** Of a build that has them. */
  static final String PROPERTY = "runtime.polls";

  private static final MethodReference LOOK = new MethodReference(Polls.class, "look", void.class);

  private final WasmGlobal left;
  private final WasmGlobal initialisers;
  private final WasmFunction look;

  LoopPolls(WasmGlobal left, WasmGlobal initialisers, WasmFunction look) {
    this.left = left;
    this.initialisers = initialisers;
    this.look = look;
  }

  static void install(TeaVMHost host) {
    host.add(
        new AbstractDependencyListener() {
          @Override
          public void started(DependencyAgent agent) {
            agent.linkMethod(LOOK).use();
          }
        });
    host.getExtension(TeaVMWasmGCHost.class)
        .contributeToCodeGen((context, registry) -> install(context));
  }

  private static void install(WasmGCCodeGenContext context) {
    LoopPolls polls =
        new LoopPolls(
            field(context, "left"),
            field(context, "initialisers"),
            context.functions().forStaticMethod(LOOK));
    context
        .initializerRegistry()
        .register(start -> context.module().functions.forEach(polls::putInto));
  }

  private static WasmGlobal field(WasmGCCodeGenContext context, String name) {
    return context
        .classInfoProvider()
        .getStaticFieldLocation(new FieldReference(Polls.class.getName(), name));
  }

  /** Puts polls into a function, if it is one of those that have some. */
  void putInto(WasmFunction function) {
    MethodReference method = function.getJavaMethod();
    if (method == null) {
      return;
    }
    switch (PolledClasses.of(method.getClassName())) {
      case NOT_AT_ALL -> {}
      case COUNTED -> new Loops(null, true).visitMany(function.getBody());
      case POLLED -> new Loops(function, true).visitMany(function.getBody());
      case POLLED_THROUGHOUT -> new Loops(function, false).visitMany(function.getBody());
    }
    if (method.getName().equals("<clinit>")) {
      new Returns().visitMany(function.getBody());
      begin(function.getBody(), add(initialisers, 1).list);
      function.getBody().transferFrom(add(initialisers, -1).list);
    }
  }

  private static WasmInstructionBuilder add(WasmGlobal global, int number) {
    return new WasmInstructionList()
        .builder()
        .getGlobal(global)
        .i32Const(number)
        .intBinary(WasmIntType.INT32, WasmIntBinaryOperation.ADD)
        .setGlobal(global);
  }

  private static void begin(WasmInstructionList body, WasmInstructionList before) {
    for (WasmInstruction last = before.getLast(); last != null; last = before.getLast()) {
      last.delete();
      body.addFirst(last);
    }
  }

  private final class Loops extends WasmDefaultInstructionVisitor {

    private final WasmFunction function;
    private final boolean sparesArrays;
    private WasmLocal turns;

    Loops(WasmFunction function, boolean sparesArrays) {
      this.function = function;
      this.sparesArrays = sparesArrays;
    }

    @Override
    public void visit(WasmBlock block) {
      super.visit(block);
      if (block.isLoop() && !(sparesArrays && ArrayLoop.is(block))) {
        begin(block.getBody(), function == null ? add(left, -1).list : poll());
      }
    }

    private WasmInstructionList poll() {
      if (turns == null) {
        turns = new WasmLocal(WasmType.INT32, "turns");
        function.add(turns);
      }
      WasmInstructionBuilder poll = new WasmInstructionList().builder();
      poll.getGlobal(left)
          .i32Const(-1)
          .intBinary(WasmIntType.INT32, WasmIntBinaryOperation.ADD)
          .teeLocal(turns)
          .setGlobal(left)
          .getLocal(turns)
          .i32Const(0)
          .intBinary(WasmIntType.INT32, WasmIntBinaryOperation.LT_SIGNED)
          .conditional()
          .getThenBlock()
          .builder()
          .call(look);
      return poll.list;
    }
  }

  private final class Returns extends WasmDefaultInstructionVisitor {

    @Override
    public void visit(WasmReturn end) {
      WasmInstructionList release = add(initialisers, -1).list;
      for (WasmInstruction first = release.getFirst(); first != null; first = release.getFirst()) {
        first.delete();
        end.insertPrevious(first);
      }
    }
  }
}
