package neuron.practice.answers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
      throw new Unusable("This asks for a word: write %s.".formatted(quoted()));
    }
    if (text.toString().isBlank()) {
      return new Double[] {null};
    }
    int place = words().stream().map(Word::plain).toList().indexOf(plain(text.toString()));
    if (place < 0) {
      throw new Unusable(
          "\"%s\" is not among the answers: write %s."
              .formatted(AnswerText.oneLine(text.toString()), quoted()));
    }
    return new Double[] {(double) place};
  }

  @Override
  public String told(Double[] mine) {
    return "\"" + words().get(mine[0].intValue()) + "\"";
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return told(mine) + " is right.";
  }

  List<String> words() {
    return Stream.concat(Stream.of(truth), others.stream()).toList();
  }

  /** In alphabetical order, so that the true one does not stand out: "no" or "yes". */
  private String quoted() {
    return Words.choice(words().stream().sorted().map(word -> "\"" + word + "\"").toList());
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    for (char letter : Words.unindexed(word.toLowerCase(Locale.ROOT)).toCharArray()) {
      if (Character.isLetterOrDigit(letter) || letter == '+') {
        plain.append(letter);
      }
    }
    return plain.toString();
  }
}
