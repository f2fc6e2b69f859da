package cells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import neuron.practice.LessonPage;
import runtime.page.Json;
import runtime.page.Page;

/** A page is closed and opened again, as its script does it; each step is told as JSON. */
final class Kept {

  private static final List<String> SAID = new ArrayList<>();

  private Kept() {}

  static void tell(Consumer<String> teller) {
    LessonPage.start("trial", "", SAID::add);
    LessonPage.run(Trial.ALL.indexOf("check 1.6; 2"), "");
    LessonPage.run(Trial.ALL.indexOf("hint 1.6"), "");
    String done = LessonPage.done();
    teller.accept(Json.text(done));
    SAID.clear();
    LessonPage.rebuild(Trial.ALL.indexOf("check 1.6; 3.5"), "");
    LessonPage.rebuild(Trial.ALL.indexOf("table"), "");
    teller.accept(Json.text(LessonPage.done()));
    teller.accept(SAID.toString());
    LessonPage.start("trial", done, SAID::add);
    LessonPage.run(Trial.ALL.indexOf("hint 1.6"), "");
    teller.accept(SAID.toString());
    SAID.clear();
    LessonPage.handIn("  Zoë  O'Neill ");
    teller.accept(SAID.toString());
    SAID.clear();
    LessonPage.stackIsFull();
    teller.accept(SAID.toString());
    SAID.clear();
    Page.current().run(() -> System.out.println(new long[Trial.ALL.size() << 24].length));
    teller.accept(SAID.toString());
    SAID.clear();
    LessonPage.progress();
    teller.accept(SAID.toString());
    LessonPage.forget();
    teller.accept(Json.text(LessonPage.done()));
  }
}
