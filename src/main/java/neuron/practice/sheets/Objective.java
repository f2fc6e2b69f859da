package neuron.practice.sheets;

import java.util.List;

/**
 * What a learner can do after a notebook.
 *
 * @param notebook as its file is numbered, such as "02"
 * @param verb with which the notebook's first cell begins it
 * @param exercises that ask for it, by their ids; empty if none does
 */
public record Objective(String notebook, String verb, List<String> exercises) {

  public Objective {
    exercises = List.copyOf(exercises);
  }
}
