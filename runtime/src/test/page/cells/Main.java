package cells;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import neuron.page.Notebook;
import runtime.page.Page;

/**
 * Does all of the trial in a page, and prints each line of it before what Java said to the page.
 */
public final class Main {

  private Main() {}

  public static void main(String[] none) {
    PrintStream console = System.out;
    List<String> said = new ArrayList<>();
    Page page = Page.open(new Series().of("trial"), Notebook::show, said::add);
    for (int cell = 0; cell < Trial.ALL.size(); cell++) {
      said.clear();
      page.run(cell, "");
      console.println("# " + Trial.ALL.get(cell));
      said.forEach(console::println);
    }
    Kept.tell(line -> console.println("= " + line));
  }
}
