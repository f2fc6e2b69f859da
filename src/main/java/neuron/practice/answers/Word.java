package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import neuron.text.Accents;
import neuron.text.Language;
import neuron.text.Words;

/** One of a few words. It is compared by its place among them; the true one comes first. */
public record Word(String truth, List<String> others) implements Answer {

  @Override
  public String asked() {
    return quoted();
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    if (given instanceof Double || given instanceof Float || given instanceof Integer) {
      return read(AnswerText.digits(((Number) given).doubleValue()), limit);
    }
    if (!(given instanceof CharSequence text)) {
      throw new Unusable(say("This asks for a word: write %s.", quoted()));
    }
    if (text.toString().isBlank()) {
      return new Double[] {null};
    }
    int place = place(plain(text.toString()));
    if (place < 0) {
      throw new Unusable(
          say(
              "\"%s\" is not among the answers: write %s.",
              AnswerText.oneLine(text.toString()), quoted()));
    }
    return new Double[] {(double) place};
  }

  /** That of a word as it is asked here, or in English; −1 of any other. */
  private int place(String plain) {
    List<String> here = words().stream().map(word -> plain(say(word))).toList();
    return here.contains(plain)
        ? here.indexOf(plain)
        : words().stream().map(Word::plain).toList().indexOf(plain);
  }

  @Override
  public String told(Double[] mine) {
    return "\"" + say(words().get(mine[0].intValue())) + "\"";
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return say("%s is right.", told(mine));
  }

  @Override
  public List<String> words() {
    return Stream.concat(Stream.of(truth), others.stream()).toList();
  }

  /** In alphabetical order, so that the true one does not stand out: "no" or "yes". */
  private String quoted() {
    return Words.choice(
        words().stream().map(Language::say).sorted().map(word -> "\"" + word + "\"").toList());
  }

  /** Its letters and digits, small and without accents. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    String letters = Accents.apart(word.toLowerCase(Locale.ROOT));
    for (char letter : Words.unindexed(letters).toCharArray()) {
      if (Character.isLetterOrDigit(letter) || letter == '+') {
        plain.append(letter);
      }
    }
    return plain.toString();
  }
}
