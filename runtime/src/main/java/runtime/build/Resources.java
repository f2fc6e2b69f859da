package runtime.build;

import java.util.Collection;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Which files of the lesson go into the module: what its classes read. */
public final class Resources implements ResourcesPolicy {

  private static final String[] ALL = {
    "neuron/fonts/Inter-Regular.ttf",
    "neuron/fonts/Inter-SemiBold.ttf",
    "neuron/languages/list.txt",
    "neuron/languages/es.words",
    "neuron/page/library.properties"
  };

  @Override
  public String[] supplyResources(Collection<? extends String> classes) {
    return ALL;
  }
}
