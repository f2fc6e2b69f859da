package runtime.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/**
 * Which files go into the module: what the classes of the lesson, and those of the compiler, read.
 */
public final class Resources implements ResourcesPolicy {

  private static final String COMPILER = "org.eclipse.jdt.internal.compiler.";
  private static final String PARSER = COMPILER.replace('.', '/') + "parser/";

  /** So many files have the tables of the parser. */
  private static final int TABLES = 24;

  private static final List<String> OF_THE_LESSON =
      List.of(
          "neuron/fonts/Inter-Regular.ttf",
          "neuron/fonts/Inter-SemiBold.ttf",
          "neuron/languages/list.txt",
          "neuron/languages/es.words",
          "neuron/page/library.properties");

  /** Which letters may stand in names, beyond those of ASCII. */
  private static final List<String> LETTERS =
      List.of("start0", "start1", "start2", "start3", "part0", "part1", "part2", "part3", "part14");

  @Override
  public String[] supplyResources(Collection<? extends String> classes) {
    List<String> all = new ArrayList<>();
    if (classes.stream().anyMatch(name -> name.startsWith("neuron."))) {
      all.addAll(OF_THE_LESSON);
    }
    if (classes.contains(COMPILER + "parser.Parser")) {
      all.addAll(ofTheCompiler());
    }
    return all.toArray(String[]::new);
  }

  private static List<String> ofTheCompiler() {
    List<String> all = new ArrayList<>();
    for (int table = 1; table <= TABLES; table++) {
      all.add(PARSER + "parser" + table + ".rsc");
    }
    all.add(PARSER + "readableNames.props");
    for (String part : LETTERS) {
      all.add(PARSER + "unicode13/" + part + ".rsc");
    }
    all.add(COMPILER.replace('.', '/') + "problem/messages.properties");
    return all;
  }
}
