package neuron.practice;

import java.nio.file.Path;
import java.util.Map;

/** Files as learners hand them in, for whoever reads them. */
public final class HandInFiles {

  private HandInFiles() {}

  /**
   * Does a check for each answer, in their order, and hands in.
   *
   * @param answers by the number of the exercise
   */
  public static void write(Path folder, String name, Map<String, Object> answers) {
    Page page = new Page(Page.LONG, folder.resolve("progress.txt"));
    answers.forEach(page::check);
    page.session.handIn(name);
  }
}
