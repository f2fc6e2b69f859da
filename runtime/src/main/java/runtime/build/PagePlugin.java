package runtime.build;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import java.lang.runtime.ObjectMethods;
import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.model.MethodReference;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What is done to classes on their way through TeaVM. */
@After(JCLPlugin.class)
public final class PagePlugin implements TeaVMPlugin {

  private static final MethodReference RECORD_METHODS =
      new MethodReference(
          ObjectMethods.class,
          "bootstrap",
          MethodHandles.Lookup.class,
          String.class,
          TypeDescriptor.class,
          Class.class,
          String.class,
          MethodHandle[].class,
          Object.class);

  @Override
  public void install(TeaVMHost host) {
    host.add(new OwnNames());
    host.add(new TextBuilders());
    host.add(new MethodStandIns());
    host.add(new Operators());
    host.add(new Initialisers());
    host.add(new ListEnds());
    host.add(new StreamClasses());
    host.add(new MatchClasses());
    useInstructions(host);
    host.add(new UnknownExceptions());
    host.add(RECORD_METHODS, new RecordMethods());
    if (Boolean.parseBoolean(host.getProperties().getProperty(LoopPolls.PROPERTY))) {
      LoopPolls.install(host);
    }
  }

  private static void useInstructions(TeaVMHost host) {
    MathInstructions instructions = new MathInstructions();
    host.add(instructions);
    host.getExtension(TeaVMWasmGCHost.class)
        .contributeToCodeGen(
            (context, registry) ->
                MathInstructions.methods()
                    .forEach(
                        method ->
                            registry.inlineIntrinsics().registerIntrinsic(method, instructions)));
  }
}
