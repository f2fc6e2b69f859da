package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.List;

/** Says at which of its inputs a function first differs from the true one. */
final class FirstWrongInput {

  private FirstWrongInput() {}

  static String difference(List<String> places, Double[] mine, Double[] truth, String due) {
    for (int i = 0; i < mine.length; i++) {
      if (!Tolerance.ROUNDING.agrees(mine[i], truth[i])) {
        return say(
            "At %s yours gives %s, and %s %s.",
            places.get(i), AnswerText.digits(mine[i]), due, AnswerText.digits(truth[i]));
      }
    }
    return "";
  }
}
