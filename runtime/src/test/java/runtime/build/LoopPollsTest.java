package runtime.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teavm.backend.wasm.WasmFunctionTypes;
import org.teavm.backend.wasm.model.WasmArray;
import org.teavm.backend.wasm.model.WasmFunction;
import org.teavm.backend.wasm.model.WasmGlobal;
import org.teavm.backend.wasm.model.WasmLocal;
import org.teavm.backend.wasm.model.WasmModule;
import org.teavm.backend.wasm.model.WasmType;
import org.teavm.backend.wasm.model.instruction.WasmCall;
import org.teavm.backend.wasm.model.instruction.WasmDefaultInstructionVisitor;
import org.teavm.backend.wasm.model.instruction.WasmInstructionBuilder;
import org.teavm.backend.wasm.model.instruction.WasmReturn;
import org.teavm.backend.wasm.model.instruction.WasmSetGlobal;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** What is put among the instructions of compiled methods. */
@DisplayName("A loop")
class LoopPollsTest {

  private static final String STREAM = "java.util.stream.LongStream";

  private final WasmFunctionTypes types = new WasmFunctionTypes(new WasmModule());
  private final WasmGlobal left = new WasmGlobal("left", WasmType.INT32);
  private final WasmGlobal initialisers = new WasmGlobal("initialisers", WasmType.INT32);
  private final WasmFunction look = new WasmFunction(types.of(null));
  private final WasmFunction other = new WasmFunction(types.of(null));

  private WasmFunction polled(String type, String method, Consumer<WasmInstructionBuilder> body) {
    WasmFunction function = new WasmFunction(types.of(null));
    function.setJavaMethod(new MethodReference(type, method, ValueType.VOID));
    body.accept(function.getBody().builder());
    new LoopPolls(left, initialisers, look).putInto(function);
    return function;
  }

  /** What a function does with what polls use, in its order. */
  private List<String> used(WasmFunction function) {
    List<String> used = new ArrayList<>();
    new WasmDefaultInstructionVisitor() {
      @Override
      public void visit(WasmSetGlobal set) {
        used.add(set.getGlobal().getName());
      }

      @Override
      public void visit(WasmCall call) {
        used.add(call.getFunction() == look ? "look" : "other");
      }

      @Override
      public void visit(WasmReturn end) {
        used.add("return");
      }
    }.visitMany(function.getBody());
    return used;
  }

  @ParameterizedTest
  @ValueSource(strings = {STREAM, "java.math.Multiplication", "org.ejml.Any", "neuron.Trainer"})
  void ofALibraryIsPolledBeforeItsTurn(String type) {
    assertThat(used(polled(type, "run", body -> body.loop().call(other))))
        .containsExactly("left", "look", "other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.util.TreeMap", "java.util.ArrayList$1", "runtime.library.HashTree"})
  void ofACollectionIsCounted(String type) {
    assertThat(used(polled(type, "run", body -> body.loop().call(other))))
        .containsExactly("left", "other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"runtime.machine.Linker", "org.eclipse.jdt.Any", "java.lang.String"})
  void ofTheMachineAndTheCompilerIsLeftAlone(String type) {
    assertThat(used(polled(type, "run", body -> body.loop().call(other)))).containsExactly("other");
  }

  @Test
  void withinALoopIsPolledToo() {
    assertThat(used(polled(STREAM, "run", body -> body.loop().loop().call(other))))
        .containsExactly("left", "look", "left", "look", "other");
  }

  @Test
  void thatOnlyGoesThroughAnArrayIsLeftAlone() {
    assertThat(used(polled(STREAM, "run", body -> element(body.loop())))).isEmpty();
  }

  @Test
  void thatGoesThroughTheDigitsOfALargeNumberIsPolled() {
    assertThat(used(polled("java.math.Multiplication", "square", body -> element(body.loop()))))
        .containsExactly("left", "look");
  }

  @Test
  void aroundOneThroughAnArrayIsPolled() {
    WasmFunction function =
        polled(
            STREAM,
            "run",
            body -> {
              WasmInstructionBuilder outer = body.loop();
              element(outer);
              element(outer.loop());
            });
    assertThat(used(function)).containsExactly("left", "look");
  }

  @Test
  void thatCallsForEachElementIsPolled() {
    assertThat(used(polled(STREAM, "run", body -> element(body.loop().call(other)))))
        .containsExactly("left", "look", "other");
  }

  private static void element(WasmInstructionBuilder body) {
    WasmArray numbers = new WasmArray("numbers", WasmType.INT32.asStorage());
    body.getLocal(new WasmLocal(numbers.getReference(), "array")).i32Const(0).arrayGet(numbers);
    body.drop();
  }

  @Test
  void ofAnInitialiserKnowsThatItIsInOneUpToEachOfItsEnds() {
    WasmFunction function =
        polled(
            STREAM,
            "<clinit>",
            body -> {
              body.i32Const(1).conditional().getThenBlock().builder().return_();
              body.call(other);
            });
    assertThat(used(function))
        .containsExactly("initialisers", "initialisers", "return", "other", "initialisers");
  }
}
