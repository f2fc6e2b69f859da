package series;

import cells.Series;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import neuron.page.Notebook;
import neuron.practice.LessonPage;
import runtime.page.Cells;
import runtime.page.Page;

/** Runs notebooks in a page, and prints before what each cell says which one it is. */
public final class AllCells {

  private AllCells() {}

  /** For each notebook its name, =, and how many cells it has. */
  public static void main(String[] notebooks) {
    PrintStream console = System.out;
    List<String> said = new ArrayList<>();
    for (String notebook : notebooks) {
      String[] nameAndCount = notebook.split("=");
      Cells cells = new Series().of(nameAndCount[0]);
      Page page = Page.open(cells, Notebook::show, said::add);
      LessonPage.forget();
      for (int cell = 0; cell < Integer.parseInt(nameAndCount[1]); cell++) {
        said.clear();
        page.run(cell, "");
        console.println("# " + nameAndCount[0] + ", " + cell);
        said.forEach(console::println);
      }
    }
  }
}
