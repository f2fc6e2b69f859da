package runtime.build;

import org.teavm.backend.wasm.model.instruction.WasmArrayGet;
import org.teavm.backend.wasm.model.instruction.WasmArraySet;
import org.teavm.backend.wasm.model.instruction.WasmBlock;
import org.teavm.backend.wasm.model.instruction.WasmCall;
import org.teavm.backend.wasm.model.instruction.WasmCallReference;
import org.teavm.backend.wasm.model.instruction.WasmDefaultInstructionVisitor;
import org.teavm.backend.wasm.model.instruction.WasmIndirectCall;
import org.teavm.backend.wasm.model.instruction.WasmThrow;

/** Finds the loops that go through arrays and do nothing else: these are short. */
final class ArrayLoop extends WasmDefaultInstructionVisitor {

  private boolean hasArray;
  private boolean hasMore;

  private ArrayLoop() {}

  /** Whether a loop uses elements of an array, and has neither a loop nor a call in it. */
  static boolean is(WasmBlock loop) {
    ArrayLoop found = new ArrayLoop();
    found.visitMany(loop.getBody());
    return found.hasArray && !found.hasMore;
  }

  @Override
  public void visit(WasmArrayGet get) {
    hasArray = true;
  }

  @Override
  public void visit(WasmArraySet set) {
    hasArray = true;
  }

  @Override
  public void visit(WasmBlock block) {
    hasMore |= block.isLoop();
    super.visit(block);
  }

  /** A call that only makes what is thrown next comes with the end of the loop. */
  @Override
  public void visit(WasmCall call) {
    hasMore |= !(call.getOwner().getLast() instanceof WasmThrow);
  }

  @Override
  public void visit(WasmIndirectCall call) {
    hasMore = true;
  }

  @Override
  public void visit(WasmCallReference call) {
    hasMore = true;
  }
}
