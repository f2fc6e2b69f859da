package neuron.practice.answers;

import java.util.Optional;
import neuron.page.Figure;

/**
 * What is said about an answer.
 *
 * @param isRight whether it is the true one
 * @param text what the learner reads
 * @param figure what the learner sees below it, if anything
 */
public record Verdict(boolean isRight, String text, Optional<Figure> figure) {}
