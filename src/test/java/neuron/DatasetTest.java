package neuron;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

  private static final double[][] POINTS = {{0, 1}, {2, 3}, {4, 5}};
  private static final int[] LABELS = {0, 1, 0};

  private final Dataset mine = new Dataset("mine", POINTS, LABELS);

  private interface Maker {
    Dataset make(int points, double noise, long seed);
  }

  static List<Maker> makers() {
    return List.of(Dataset::xor, Dataset::circles, Dataset::moons, Dataset::spiral);
  }

  private static double radius(double[] point) {
    return Math.hypot(point[0], point[1]);
  }

  private static List<double[]> ofClass(int label, Dataset data) {
    return IntStream.range(0, data.size())
        .filter(i -> data.labels()[i] == label)
        .mapToObj(i -> data.points()[i])
        .toList();
  }

  @Nested
  class Points {

    @Test
    void areCounted() {
      assertThat(mine.size()).isEqualTo(3);
      assertThat(mine.inputs()).isEqualTo(2);
      assertThat(mine.classes()).isEqualTo(2);
    }

    @Test
    void doNotFollowTheArraysTheyWereMadeFrom() {
      double[][] points = {{0, 1}};
      int[] labels = {0};
      Dataset made = new Dataset("mine", points, labels);
      points[0][0] = 99;
      labels[0] = 99;

      assertThat(made).isEqualTo(new Dataset("mine", new double[][] {{0, 1}}, new int[] {0}));
    }

    @Test
    void doNotFollowTheArraysGivenOut() {
      mine.points()[0][0] = 99;
      mine.labels()[0] = 99;

      assertThat(mine).isEqualTo(new Dataset("mine", POINTS, LABELS));
    }

    @Test
    void areEqualWithTheirNameAndLabels() {
      assertThat(mine)
          .hasSameHashCodeAs(new Dataset("mine", POINTS, LABELS))
          .isNotEqualTo(new Dataset("yours", POINTS, LABELS))
          .isNotEqualTo(new Dataset("mine", new double[][] {{0, 1}, {2, 3}, {4, 6}}, LABELS))
          .isNotEqualTo(new Dataset("mine", POINTS, new int[] {0, 1, 1}))
          .isNotEqualTo("mine");
    }

    @Test
    void readAsTheirCounts() {
      assertThat(mine).hasToString("mine: 3 points of 2 numbers, 2 classes");
      assertThat(new Dataset("one", new double[][] {{1}}, new int[] {0}))
          .hasToString("one: 1 point of 1 number, 1 class");
    }
  }

  @Nested
  class WithoutNoise {

    @Test
    void xorIsTheTruthTable() {
      Dataset xor = Dataset.xor(8, 0, 1);

      assertThat(ofClass(0, xor)).containsExactly(new double[][] {{0, 0}, {0, 0}, {1, 1}, {1, 1}});
      assertThat(ofClass(1, xor)).containsExactly(new double[][] {{0, 1}, {0, 1}, {1, 0}, {1, 0}});
    }

    @Test
    void circlesHaveTwoRadii() {
      Dataset circles = Dataset.circles(100, 0, 1);

      assertThat(ofClass(0, circles))
          .allSatisfy(p -> assertThat(radius(p)).isCloseTo(1, within(1e-12)));
      assertThat(ofClass(1, circles))
          .allSatisfy(p -> assertThat(radius(p)).isCloseTo(0.5, within(1e-12)));
    }

    @Test
    void circlesGoAllTheWayRound() {
      for (int label = 0; label < 2; label++) {
        List<double[]> ring = ofClass(label, Dataset.circles(80, 0, 1));
        assertThat(ring.stream().mapToDouble(p -> p[0]).sum()).isCloseTo(0, within(1e-12));
        assertThat(ring.stream().mapToDouble(p -> p[1]).sum()).isCloseTo(0, within(1e-12));
      }
    }

    @Test
    void moonsAreHalfCirclesAroundEachOthersTips() {
      Dataset moons = Dataset.moons(100, 0, 1);

      assertThat(ofClass(0, moons))
          .allSatisfy(
              p -> {
                assertThat(Math.hypot(p[0] + 0.5, p[1] + 0.25)).isCloseTo(1, within(1e-12));
                assertThat(p[1]).isGreaterThanOrEqualTo(-0.25);
              });
      assertThat(ofClass(1, moons))
          .allSatisfy(
              p -> {
                assertThat(Math.hypot(p[0] - 0.5, p[1] - 0.25)).isCloseTo(1, within(1e-12));
                assertThat(p[1]).isLessThanOrEqualTo(0.25);
              });
    }

    @Test
    void anArmOfTheSpiralWindsOneAndAHalfTimesOutwards() {
      double[][] arm = ofClass(0, Dataset.spiral(2000, 0, 1)).toArray(double[][]::new);
      double turned = 0;
      for (int i = 1; i < arm.length; i++) {
        double cross = arm[i - 1][0] * arm[i][1] - arm[i - 1][1] * arm[i][0];
        turned += Math.asin(cross / radius(arm[i - 1]) / radius(arm[i]));
        assertThat(radius(arm[i])).isGreaterThan(radius(arm[i - 1]));
      }

      assertThat(turned / (2 * Math.PI)).isCloseTo(1.5, within(0.01));
      assertThat(radius(arm[0])).isCloseTo(0.1, within(0.001));
      assertThat(radius(arm[999])).isCloseTo(1, within(0.001));
    }

    @Test
    void theOtherArmIsTheSameTurnedByHalf() {
      Dataset spiral = Dataset.spiral(100, 0, 1);
      List<double[]> arm = ofClass(0, spiral);
      List<double[]> other = ofClass(1, spiral);

      for (int i = 0; i < arm.size(); i++) {
        assertThat(other.get(i))
            .containsExactly(new double[] {-arm.get(i)[0], -arm.get(i)[1]}, within(1e-12));
      }
    }
  }

  @Nested
  class EachKind {

    @ParameterizedTest
    @MethodSource("neuron.DatasetTest#makers")
    void hasAsManyPointsAsAskedForAndHalfOfThemInEachClass(Maker maker) {
      assertThat(maker.make(51, 0.1, 1).size()).isEqualTo(51);
      assertThat(IntStream.of(maker.make(51, 0.1, 1).labels()).sum()).isEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("neuron.DatasetTest#makers")
    void isTheSameFromTheSameSeed(Maker maker) {
      assertThat(maker.make(50, 0.1, 7)).isEqualTo(maker.make(50, 0.1, 7));
    }

    @ParameterizedTest
    @MethodSource("neuron.DatasetTest#makers")
    void isAnotherFromAnotherSeed(Maker maker) {
      assertThat(maker.make(50, 0.1, 7)).isNotEqualTo(maker.make(50, 0.1, 8));
    }

    @ParameterizedTest
    @MethodSource("neuron.DatasetTest#makers")
    void isOffByTheNoiseItWasGiven(Maker maker) {
      double[][] clean = maker.make(4000, 0, 1).points();
      double[][] noisy = maker.make(4000, 0.2, 1).points();
      double squares = 0;
      double sum = 0;
      for (int i = 0; i < 4000; i++) {
        for (int k = 0; k < 2; k++) {
          sum += noisy[i][k] - clean[i][k];
          squares += Math.pow(noisy[i][k] - clean[i][k], 2);
        }
      }

      assertThat(sum / 8000).isCloseTo(0, within(0.01));
      assertThat(Math.sqrt(squares / 8000)).isCloseTo(0.2, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 10_001})
    void needsAFewPointsAndNotTooMany(int points) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dataset.moons(points, 0.1, 1))
          .withMessage(
              "A dataset cannot be made of " + points + " points: choose from 4 to 10000.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, NaN})
    void needsNoiseFromZeroToOne(double noise) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dataset.spiral(50, noise, 1))
          .withMessageMatching(
              "The noise cannot be (−0.1|1.1|NaN): choose a number from 0 to 1, such as 0.1\\.");
    }
  }

  @Nested
  class ASplit {

    private final Dataset circles = Dataset.circles(100, 0.1, 1);
    private final Split split = circles.split(0.3, 1);

    @Test
    void holdsOutTheShareOfEachClass() {
      assertThat(split.heldOut().size()).isEqualTo(30);
      assertThat(IntStream.of(split.heldOut().labels()).sum()).isEqualTo(15);
      assertThat(IntStream.of(split.training().labels()).sum()).isEqualTo(35);
    }

    @Test
    void putsEachPointIntoOnePart() {
      List<double[]> both = new ArrayList<>(List.of(split.training().points()));
      both.addAll(List.of(split.heldOut().points()));

      assertThat(both).containsExactlyInAnyOrder(circles.points());
    }

    @Test
    void keepsTheLabelsWithTheirPoints() {
      assertThat(ofClass(1, split.heldOut()))
          .allSatisfy(p -> assertThat(radius(p)).isLessThan(0.8));
      assertThat(ofClass(0, split.heldOut()))
          .allSatisfy(p -> assertThat(radius(p)).isGreaterThan(0.7));
    }

    @Test
    void isTheSameFromTheSameSeed() {
      assertThat(circles.split(0.3, 1)).isEqualTo(split);
    }

    @Test
    void isAnotherFromAnotherSeed() {
      assertThat(circles.split(0.3, 2)).isNotEqualTo(split);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, NaN})
    void needsAShareBetweenZeroAndOne(double share) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> circles.split(share, 1))
          .withMessageMatching(
              "A share of (0|1|−0.5|NaN) cannot be held out: choose one above 0 and below 1, such"
                  + " as 0.25\\.");
    }

    @Test
    void leavesNoPartWithoutAClass() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> mine.split(0.5, 1))
          .withMessage(
              "Class 1 has 1 point, so a share of 0.5 leaves one part without any: choose another"
                  + " share, or more points.");
    }

    @Test
    void needsBothParts() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Split(null, mine))
          .withMessage(
              "The training part is null: split a dataset, as in Dataset.moons(200, 0.1,"
                  + " 1).split(0.25, 1).");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Split(mine, null))
          .withMessageStartingWith("The held-out part is null");
    }

    @Test
    void needsPointsOfOneLength() {
      Dataset three = new Dataset("three", new double[][] {{1, 2, 3}}, new int[] {0});

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Split(mine, three))
          .withMessage(
              "The training points have 2 numbers, but those held out have 3: give both the same.");
    }
  }

  @Nested
  class SaysWhatIsWrongWith {

    @Test
    void aMissingName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset(null, POINTS, LABELS))
          .withMessage("A dataset cannot be named null: give it a name of at least one letter.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset(" ", POINTS, LABELS))
          .withMessage("A dataset cannot be named \" \": give it a name of at least one letter.");
    }

    @Test
    void missingPoints() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", null, LABELS))
          .withMessage(
              "A dataset needs at least one point, but got null: give it an array such as {{0,"
                  + " 1}}.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", new double[0][], new int[0]))
          .withMessageStartingWith("A dataset needs at least one point, but got none");
    }

    @Test
    void anEmptyPoint() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", new double[][] {{0, 1}, null}, new int[2]))
          .withMessage("Point 2 has no numbers: give it one for each input, such as {0, 1}.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", new double[][] {{}}, new int[1]))
          .withMessageStartingWith("Point 1 has no numbers");
    }

    @Test
    void aPointOfAnotherLength() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", new double[][] {{0, 1}, {2}}, new int[2]))
          .withMessage(
              "Point 2 has 1 number, but point 1 has 2: give every point one for each input.");
    }

    @Test
    void aPointThatIsNotFinite() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", new double[][] {{0, NaN}}, new int[1]))
          .withMessage(
              "Number 2 of point 1 is NaN, but must be finite: replace it with a number such as"
                  + " 0.5.");
    }

    @Test
    void labelsThatAreMissing() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", POINTS, null))
          .withMessage(
              "This dataset has 3 points, but its labels are null: give it one label for each"
                  + " point.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", POINTS, new int[1]))
          .withMessage("This dataset has 3 points, but 1 label: give it one label for each point.");
    }

    @Test
    void aNegativeLabel() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dataset("mine", POINTS, new int[] {0, -1, 1}))
          .withMessage("Label 2 is -1: count the classes from 0, as in 0 and 1.");
    }
  }
}
