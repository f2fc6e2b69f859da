package suite;

import java.nio.file.*;
import runtime.build.bindings.Bound;
import runtime.compiler.*;

final class One {
  public static void main(String[] a) throws Throwable {
    CellCompiler c = new CellCompiler(Bound.all().api());
    for (String f : a) {
      var r = c.compile(Files.readString(Path.of(f)));
      System.out.println(f + " " + r.parts().size());
      r.problems().forEach(x -> System.out.println(x));
      c.keep(r);
    }
  }
}
