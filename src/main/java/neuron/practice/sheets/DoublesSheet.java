package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

/** The exercises of What doubles do. */
final class DoublesSheet {

  static final Sheet SHEET =
      Sheet.of(
          "A",
          "What doubles do",
          recall("A.a", "sigmoid-in-the-middle", "What does sigmoid give for z = 0?")
              .exactly(0.5)
              .mistake(0, "e⁰ is taken for nothing", "e⁰ is 1, so 1 / (1 + 1) is left.")
              .mistake(1, "e⁰ is taken for 0", "Any number to the power 0 is 1, and so is e⁰.")
              .mistake(2, "the division is forgotten", "1 + e⁰ is 2, and it stands below the line.")
              .back("2", "Sigmoid: squeeze everything between 0 and 1"),
          recall("A.b", "ends-of-sigmoid", "Between which two numbers does sigmoid stay?")
              .picks(new double[] {0, 1}, "the lower one", "the upper one")
              .mistakeAt(
                  1,
                  -1,
                  "tanh is taken for sigmoid",
                  "Tanh comes down to −1. Sigmoid stays positive.")
              .mistakeAt(
                  2,
                  0.5,
                  "the middle is taken for the end",
                  "One half is reached at z = 0, halfway.")
              .mistakeAt(
                  2,
                  6,
                  "the end of the axis is taken for the end of the curve",
                  "6 is a z. What comes out is smaller.")
              .mistake(
                  new double[] {1, 0},
                  "the two ends are swapped",
                  "Those are the two numbers. Write the lower one first.")
              .back("2", "Sigmoid: squeeze everything between 0 and 1"),
          recall("A.c", "matrix-that-does-both", "Which single matrix does W₁ first and then W₂?")
              .word("W2W1", "W1W2", "W1+W2")
              .mistake(
                  "W1W2",
                  "the order is read from left to right",
                  "What acts first stands next to x: W₂(W₁x) = (W₂W₁)x.")
              .mistake(
                  "W1+W2",
                  "one after the other is taken for a sum",
                  "The second layer multiplies what the first one gives. It adds nothing to it.")
              .back("3", "One layer that does the same"),
          prediction("A.1", "small-beside-one", "What is left of (1 + e⁻⁴⁰) − 1 in Java?")
              .exactly(0)
              .givenAwayBy(
                  "nothing is left",
                  "\\(1 \\+ e⁻⁴⁰\\) − 1 (is|=|makes) 0",
                  "1 \\+ e⁻⁴⁰ is (already )?1\\b")
              .hints(
                  "Java works from the inside out: first the sum in the brackets.",
                  "Above 1, the next double is 2.2 × 10⁻¹⁶ away. And e⁻⁴⁰ is about 4 × 10⁻¹⁸.",
                  "The double nearest to 1 + 4 × 10⁻¹⁸ is 1. Take 1 away from it.")
              .mistake(
                  Math.exp(-40),
                  "a double is taken for the number on paper",
                  "On paper e⁻⁴⁰ is left. A double has no digits for it beside the 1.")
              .mistake(
                  Math.ulp(1.0),
                  "a small number is taken to count as one gap",
                  "e⁻⁴⁰ is far less than half a gap, so the nearest double is 1 itself.")
              .mistake(
                  1,
                  "the last step is left out",
                  "1 is the sum in the brackets. 1 is taken away from it.")
              .mistake(
                  -1,
                  "the sum is taken for 0",
                  "The sum in the brackets is about 1. Then 1 is taken away."),
          prediction(
                  "A.2",
                  "first-sigmoid-that-prints-one",
                  "From which whole number z on does Java print 1.0 for sigmoid(z)?")
              .exactly(37)
              .givenAwayBy(
                  "sigmoid\\(37(\\.0)?\\)",
                  "from (z = )?37 on",
                  "37.{0,12}prints 1\\.0",
                  "first.{0,20}\\b37\\b")
              .hints(
                  "The sum 1 + e⁻ᶻ is rounded before Java divides by it.",
                  "The sum stays at 1 where e⁻ᶻ is less than half the gap above 1, 1.1 × 10⁻¹⁶.",
                  "Go down the list: which is the first that is below 1.1 × 10⁻¹⁶?")
              .mistake(
                  36,
                  "less than a gap is taken for nothing",
                  "e⁻³⁶ is 2.3 × 10⁻¹⁶, about a whole gap above 1: the sum is the next double.")
              .mistake(
                  38,
                  "the result is rounded instead of the sum",
                  "The double nearest to the true sigmoid(37) is not 1. But Java rounds the sum first, and"
                      + " that is 1 already.")
              .mistake(
                  35,
                  "the first of the list is taken",
                  "e⁻³⁵ is 6.3 × 10⁻¹⁶, three gaps above 1. That counts.")
              .mistake(
                  40,
                  "the example is taken for the border",
                  "sigmoid(40) prints 1.0, but it is not the first that does.")
              .mistake(
                  39,
                  "the last of the list is taken",
                  "e⁻³⁹ is far below half a gap. An earlier one is too.")
              .mistake(
                  16,
                  "sixteen digits are taken for sixteen steps",
                  "The digits are of e⁻ᶻ, not of z: each z more divides it by e, about 2.7."),
          prediction("A.3", "sigmoid-far-on-the-left", "What does this sigmoid print for z = −745?")
              .exactly(0)
              .givenAwayBy("sigmoid\\(−745(\\.0)?\\) (is|=|prints|gives) 0", "prints 0\\.0")
              .hints(
                  "For z = −745 the exponent −z is 745. What is Math.exp(745)?",
                  "It prints Infinity, and 1 + Infinity is Infinity.",
                  "1 / Infinity is the smallest that there is.")
              .mistake(
                  Double.MIN_VALUE,
                  "the formula is taken for the function",
                  "e⁻⁷⁴⁵ does fit into a double. But the formula takes a way past e⁷⁴⁵, which does not.")
              .mistake(
                  1,
                  "the two sides are swapped",
                  "Far on the left sigmoid is near 0, and far on the right near 1.")
              .mistake(
                  -1, "tanh is taken for sigmoid", "Tanh goes to −1. Sigmoid is never negative.")
              .mistake(
                  0.5,
                  "the middle is taken for the end",
                  "One half is sigmoid(0), far to the right."),
          prediction(
                  "A.4",
                  "digits-that-agree",
                  "How many of their first digits do sigmoid(−30) and 1 − sigmoid(30) share?")
              .about(2, 1)
              .givenAwayBy("(first|only) (two|three|2|3) digits", "9\\.3[45]")
              .hints(
                  "sigmoid(30) is 1 minus about 9 × 10⁻¹⁴. How many of these digits fit beside the 1?",
                  "Below 1 the doubles are 1.1 × 10⁻¹⁶ apart.",
                  "9 × 10⁻¹⁴ is only some 850 such gaps.")
              .mistake(
                  16,
                  "equal on paper is taken for equal in doubles",
                  "On paper they are equal. But sigmoid(30) has lost most of the digits beside its 1.")
              .mistake(
                  17,
                  "equal on paper is taken for equal in doubles",
                  "On paper they are equal. But sigmoid(30) has lost most of the digits beside its 1.")
              .mistake(
                  8,
                  "half of the digits are taken to be left",
                  "That holds for z = 20. sigmoid(30) begins with thirteen nines, and fewer are left.")
              .mistake(
                  15,
                  "only the last digit is taken to be lost",
                  "sigmoid(30) begins with thirteen nines. Few of its sixteen digits are left after them.")
              .mistake(
                  13,
                  "the nines are counted",
                  "sigmoid(30) begins with thirteen nines. The digits after them are what 1 − sigmoid(30)"
                      + " is made of.")
              .mistake(
                  0,
                  "no digit is taken to be left",
                  "Sixteen digits, thirteen of them nines: a few are left."),
          prediction(
                  "A.5",
                  "draws-that-differ",
                  "In how many percent of the draws do the two ways differ?")
              .about(63.45, 15)
              .givenAwayBy("\\b63\\b", "\\b6[0-9]\\.\\d* ?%", "two thirds", "two in three")
              .hints(
                  "Each way rounds after each product and each sum, and the two take different steps.",
                  "Each way has some twenty roundings, and one bit is enough to differ.",
                  "More than half of the draws differ, and by no means all.")
              .mistake(
                  0,
                  "equal on paper is taken for equal in doubles",
                  "On paper the two ways give the same. Doubles round after every step, at other places.")
              .mistake(
                  100,
                  "rounding is taken to differ always",
                  "Some draws round to the same bits by luck, and not few.")
              .mistake(
                  12690,
                  "the draws are counted",
                  "That many of the 20 000 differ. In percent it is a two-hundredth of it.")
              .mistake(
                  0.6345,
                  "a share is taken for a percentage",
                  "That is the share. In percent it is a hundred times as much.")
              .mistake(
                  5,
                  "rounding is taken for something rare",
                  "Nearly every product of two random doubles is rounded. It is the rule.")
              .mistake(
                  10,
                  "rounding is taken for something rare",
                  "Nearly every product of two random doubles is rounded. It is the rule.")
              .mistake(
                  1,
                  "rounding is taken for something rare",
                  "Nearly every product of two random doubles is rounded. It is the rule."),
          exercise(
                  "A.6",
                  "what-counts-beside-1000",
                  "Which of the three change 1000 when they are added?")
              .picks(new double[] {1, 1, 0}, "1e-12", "1e-13", "1e-14")
              .hints(
                  "Compare each with half of the gap above 1000.",
                  "The gap is about 1.1e-13, so half of it is about 5.7e-14.",
                  "1e-14 is smaller than that half. Are the other two?")
              .mistake(
                  new double[] {1, 0, 0},
                  "only a whole gap is taken to count",
                  "1e-13 is less than a gap, but more than half of one: the nearest double is the next.")
              .mistake(
                  new double[] {1, 1, 1},
                  "a double is taken for the number on paper",
                  "On paper all three count. 1e-14 is less than half a gap, so the nearest double is 1000.")
              .mistake(
                  new double[] {0, 0, 0},
                  "the digits are counted from the point",
                  "Sixteen digits of 1000 reach to the twelfth decimal and a bit beyond.")
              .mistake(
                  new double[] {0, 0, 1},
                  "1 and 0 are swapped",
                  "Write 1 for a number that changes 1000, and 0 for one that does not.")
              .mistake(
                  new double[] {0, 1, 1},
                  "1e-12 is taken for the smallest",
                  "1e-12 is ten times as large as 1e-13."),
          exercise("A.7", "keep-the-digits", "Write 1 − sigmoid(20) so that no digits are lost.")
              .about(sigmoid(-20), 1e-20)
              .start(1 - sigmoid(20))
              .hints(
                  "On paper, 1 − sigmoid(z) is sigmoid of another number.",
                  "What sigmoid gives to z and to −z adds up to 1.",
                  "Near 0 doubles lie close: ask for sigmoid(−20) itself.")
              .mistake(
                  sigmoid(20),
                  "the other side is taken",
                  "That is near 1. What is missing from 1 is asked for.")
              .mistake(
                  Math.exp(-20),
                  "e⁻²⁰ is taken for sigmoid(−20)",
                  "It is near, but the 1 + is missing: 1 / (1 + e²⁰).")
              .mistake(
                  0,
                  "a small number is taken for none",
                  "About 2 × 10⁻⁹ is missing from 1, and near 0 a double has all its digits for that.")
              .mistake(
                  2.06e-9,
                  "the number is cut off",
                  "Let Java work it out, with all its digits, and do not write them down.")
              .mistake(
                  -sigmoid(-20),
                  "the sign is lost",
                  "Sigmoid is positive, and so is what is missing from 1.")
              .mistake(
                  -sigmoid(20),
                  "the curve is turned around 0 instead of one half",
                  "−sigmoid(20) is near −1. The minus belongs inside: sigmoid(−20)."));

  private DoublesSheet() {}

  /** As the notebook writes it. */
  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
