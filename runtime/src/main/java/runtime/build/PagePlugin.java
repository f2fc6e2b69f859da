package runtime.build;

import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What is done to classes on their way through TeaVM. */
@After(JCLPlugin.class)
public final class PagePlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    host.add(new OwnNames());
    host.add(new MethodStandIns());
    host.add(new UnknownClasses());
  }
}
