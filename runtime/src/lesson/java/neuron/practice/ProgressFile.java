package neuron.practice;

import static neuron.text.Language.say;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** No file: the page keeps what was done. */
record ProgressFile(Path path) {

  void create() {}

  void remove() {}

  boolean isKept() {
    return false;
  }

  Optional<String> setAside() {
    return Optional.empty();
  }

  List<Entry> entries() {
    return List.of();
  }

  boolean add(Entry entry) {
    return true;
  }

  String whereItIs() {
    return say("This page keeps it if your browser lets it.");
  }

  String whereItIsFromNowOn() {
    return whereItIs();
  }
}
