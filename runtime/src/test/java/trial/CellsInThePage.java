package trial;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import runtime.compiler.Api;
import runtime.compiler.CellCompiler;
import runtime.compiler.ClassBytes;
import runtime.compiler.Compiled;
import runtime.compiler.Problem;

/** Compiles cells in a page, and prints what becomes of them and how long it took. */
public final class CellsInThePage {

  /** What stands before a line with a time, which differs from run to run. */
  public static final String TIME = "took ";

  private CellsInThePage() {}

  /** Each argument is a cell. */
  public static void main(String[] cells) throws IOException {
    ClassLoader loader = CellsInThePage.class.getClassLoader();
    try (InputStream file = loader.getResourceAsStream(TrialResources.API)) {
      lines(new Api(file.readAllBytes()), cells).forEach(System.out::println);
    }
  }

  /** The problems of each cell, and its class files by their names, lengths and hash codes. */
  public static List<String> lines(Api api, String... cells) {
    List<String> lines = new ArrayList<>();
    CellCompiler compiler = new CellCompiler(api);
    for (String cell : cells) {
      long start = System.currentTimeMillis();
      Compiled compiled = compiler.compile(cell);
      lines.add(TIME + (System.currentTimeMillis() - start) + " ms");
      compiler.keep(compiled);
      for (Problem problem : compiled.problems()) {
        lines.add(problem.from() + " to " + problem.to() + ": " + problem.message());
        lines.add(problem.hint().toString());
      }
      compiled.parts().forEach(part -> add(part, lines));
    }
    return lines;
  }

  private static void add(Compiled.Part part, List<String> lines) {
    for (ClassBytes file : part.classes()) {
      lines.add(
          file.name() + ", " + file.bytes().length + " bytes, " + Arrays.hashCode(file.bytes()));
    }
    lines.add(part.step() == null ? "nothing to run" : "a value of type " + part.step().type());
  }
}
