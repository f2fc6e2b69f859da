package neuron.practice.answers;

import static neuron.text.Language.say;

/**
 * A wrong answer that learners give for a reason.
 *
 * @param wrong the answer that it leads to, as a learner hands it in; in a list, null stands for
 *     any number
 * @param name what happened, as a clause: "the bias is added twice"
 * @param help one or two sentences that lead on and do not give the answer away
 */
public record Misconception(Object wrong, String name, String help) {

  public String text() {
    return say("A known slip: %s. %s", say(name), say(help));
  }
}
