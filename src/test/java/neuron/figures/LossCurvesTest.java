package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neuron.Epoch;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;

class LossCurvesTest {

  private static Epoch epoch(int number, double training, double heldOut) {
    return new Epoch(number, new Epoch.Score(training, 1), new Epoch.Score(heldOut, 0.9));
  }

  private static final List<Epoch> COURSE =
      List.of(epoch(0, 0.7, 0.75), epoch(1, 0.2, 0.4), epoch(2, 0.01, 0.9));

  @Test
  void ofOneTrainingSayWhereTheHeldOutLossIsLeast() {
    assertThat(Figures.losses(COURSE).sentence())
        .isEqualTo(
            "After epoch 2, the loss is 0.01 on the training points and 0.9 on those held out; on"
                + " the latter it was least after epoch 1, 0.4.");
  }

  @Test
  void ofSeveralSayWhereEachEnds() {
    Map<String, List<Epoch>> courses = new LinkedHashMap<>();
    courses.put("slow", List.of(epoch(0, 0.7, 0.7), epoch(1, 0.65, 0.7)));
    courses.put("quick", List.of(epoch(0, 0.7, 0.7), epoch(1, 0.03, 0.1)));
    assertThat(Figures.losses(courses).sentence())
        .isEqualTo("The loss on the training points after epoch 1: slow 0.65 and quick 0.03.");
  }

  @Test
  void keepALossOfZeroOnTheAxis() {
    Map<String, List<Epoch>> courses = Map.of("done", List.of(epoch(0, 0.7, 1), epoch(1, 0, 1)));
    assertThat(LossCurves.of(courses).lines().get(0).last()).isEqualTo(1e-6);
  }

  @Test
  void needTwoEpochs() {
    assertThatThrownBy(() -> Figures.losses(COURSE.subList(0, 1)))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "A training to draw has 1 epoch: give the epochs of one, two or more, each as"
                + " trainer.epoch() returns it.");
    assertThatThrownBy(() -> Figures.losses((List<Epoch>) null))
        .hasMessageContaining("no epochs: it is null");
    assertThatThrownBy(() -> Figures.losses(Map.of()))
        .hasMessage("There are 0 trainings to draw: give one to six.");
  }
}
