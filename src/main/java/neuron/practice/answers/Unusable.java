package neuron.practice.answers;

/** Says in one sentence why something that was handed in cannot be compared. */
public final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unusable(String sentence) {
    super(sentence, null, false, false);
  }
}
