package neuron.practice;

import static neuron.text.Language.say;

import java.nio.file.Path;
import runtime.page.Page;

/** The page offers what is handed in to be saved. */
record HandInFile(Path folder) {

  String write(HandIn handIn) {
    String name = HandIn.file(handIn.name());
    Page.current().file(name, String.join("\n", handIn.lines()) + "\n");
    return say(
        "It is %s, to be saved from this page. Nothing was sent: give it to your teacher yourself.",
        name);
  }
}
