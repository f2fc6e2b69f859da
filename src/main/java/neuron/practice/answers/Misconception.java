package neuron.practice.answers;

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
    return "A known slip: " + name + ". " + help;
  }
}
