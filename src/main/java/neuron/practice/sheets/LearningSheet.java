package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import neuron.Activations;

/** The exercises of Watch it learn. */
final class LearningSheet {

  private static final double HALF = Activations.SIGMOID.apply(0.5);

  static final Sheet SHEET =
      Sheet.of(
          "7",
          "Watch it learn",
          recall("7.a", "steepest-sigmoid", "What is the greatest slope that sigmoid has?")
              .exactly(0.25)
              .mistake(
                  0.5,
                  "the height at 0 is taken for the slope there",
                  "One half is how high the curve is at 0.")
              .mistake(
                  1,
                  "sigmoid is taken to be as steep as tanh",
                  "Tanh has slope 1 at 0. Sigmoid is flatter.")
              .mistake(
                  4,
                  "the slope is turned upside down",
                  "It goes four steps to the right for one up.")
              .back("6", "The slope at a point"),
          recall(
                  "7.b",
                  "left-after-three-layers",
                  "Each of three layers has slope 0.5 and weight 2 on the way back. By what is the gradient multiplied in all?")
              .exactly(1)
              .mistake(
                  0.125,
                  "the weights are left out",
                  "Only the slopes are multiplied there. The weights are on the way too.")
              .mistake(
                  8,
                  "the slopes are left out",
                  "Only the weights are multiplied there. The slopes are on the way too.")
              .mistake(
                  3,
                  "the layers are added",
                  "One layer after the other: their factors are multiplied.")
              .mistake(
                  7.5,
                  "slopes and weights are added",
                  "In each layer slope and weight are multiplied, and so are the layers.")
              .back("6", "On the way back: slope times weight"),
          recall(
                  "7.c",
                  "gradient-of-a-dead-neuron",
                  "A ReLU has a negative z at every point. By which slope does it multiply a signal on its way back?")
              .exactly(0)
              .mistake(
                  1,
                  "the awake side is taken",
                  "ReLU has slope 1 where z is positive. Here it never is.")
              .mistake(
                  0.01,
                  "ReLU is taken for leaky ReLU",
                  "Leaky ReLU lets a hundredth through. ReLU is level there.")
              .mistake(
                  -1, "the sign of z is taken for a slope", "On the left of 0 the curve is level.")
              .back("6", "A slope of 0 everywhere"),
          prediction(
                  "7.1",
                  "loss-of-one-weight",
                  "The loss is (z − 1)², and z = w · x with x = 1. How large is it at w = 3?")
              .exactly(4)
              .givenAwayBy("(?i)loss (of|is) 4\\b", "= 4\\b", "2² ?=")
              .hints(
                  "First z, then how far it is from 1.",
                  "z is 3 · 1, and that is 2 away from 1.",
                  "The square of 2.")
              .mistake(2, "the square is left out", "That is how far z is from 1. Square it.")
              .mistake(9, "the aim is left out", "That is z². First take 1 away from z.")
              .mistake(
                  8,
                  "1 is taken away after the square",
                  "First the mistake, z − 1, then its square.")
              .mistake(16, "z is taken to be −3", "z is 3 · 1, on the right of 1.")
              .mistake(
                  1,
                  "^ is taken for a power, or the bottom is taken",
                  "In Java 2 ^ 2 is no square: write 2 * 2. And the loss is 1 at w = 0 and at w = 2."),
          prediction(
                  "7.2",
                  "one-step-down",
                  "At w = 3 the slope is 4. Where is w after one step at rate 0.25?")
              .exactly(2)
              .givenAwayBy("(?i)\\bto 2\\b", "w = 2\\b", "= 2\\b", "w is 2\\b")
              .hints("A step goes against the slope.", "It is rate · slope long.", "3 − 0.25 · 4.")
              .mistake(
                  4,
                  "the step goes along the slope",
                  "The slope says where the loss grows. A step goes the other way.")
              .mistake(
                  1,
                  "the slope is taken for where to go",
                  "A step has the length rate · slope, and begins at w = 3.")
              .mistake(
                  -1,
                  "the rate is left out",
                  "Without the rate the step would be 4 long. It is a quarter of that.")
              .mistake(
                  2.75,
                  "the slope is left out",
                  "The step is rate · slope long, not the rate alone.")
              .mistake(
                  3,
                  "the division is done in whole numbers",
                  "1 / 4 is 0 in Java. Write 0.25 or 1.0 / 4."),
          prediction(
                  "7.3",
                  "circles-without-activation",
                  "Identity in the place of ReLU: how many held-out points are right?")
              .word("about half", "about three quarters", "nearly all")
              .givenAwayBy("half of the held-out", "(?i)no better than a coin", "identity, seed")
              .hints(
                  "Without a bend, what shape can the boundary have?",
                  "A straight line has two sides, and the outer ring is on both.",
                  "Wherever the line runs near the middle, both classes are mixed on each side.")
              .mistake(
                  "nearly all",
                  "learning is taken to do without a bend",
                  "Learning finds weights. Whatever they are, the boundary is a straight line.")
              .mistake(
                  "about three quarters",
                  "a line is taken to cut off the outer ring",
                  "It can cut off a piece of it on one side. On the other side all is mixed."),
          exercise(
                  "7.4",
                  "six-points-right",
                  "Fill the gap: how many of the six points does the network have right?")
              .exactly(4)
              .start(3)
              .hints(
                  "At z = 0 the network is undecided. Above it says class 1, below class 0.",
                  "In Java: z[i] >= 0 ? 1 : 0.",
                  "It says 1, 0, 1, 0, 1 and 0. Compare that with the labels.")
              .mistake(
                  5,
                  "z is taken for a chance",
                  "0.5 is the middle of a chance. For z the middle is 0, where sigmoid gives 0.5.")
              .mistake(
                  2,
                  "the two classes are turned around",
                  "These are the wrong ones. A large z speaks for class 1.")
              .mistake(
                  6,
                  "the labels are compared with themselves",
                  "What the network says comes from z alone.")
              .mistake(
                  4.0 / 6,
                  "the share is taken for the number",
                  "How many are asked for, not which share of the six.")
              .mistake(
                  0,
                  "a share is computed in whole numbers",
                  "4 / 6 is 0 in Java. And how many are asked for, no share."),
          exercise(
                  "7.5",
                  "step-of-a-chance",
                  "z = 0.5 and class 1: the loss, its slope along z, and z after a step of rate 1?")
              .toThreeDecimals(
                  new double[] {-Math.log(HALF), HALF - 1, 0.5 - (HALF - 1)},
                  "loss",
                  "slope",
                  "z after the step")
              .hints(
                  "The chance of class 1 is SIGMOID.apply(0.5), about 0.622.",
                  "The loss is −Math.log(chance), the slope is chance − 1.",
                  "The step goes against the slope: 0.5 − (chance − 1).")
              .mistakeAt(
                  1,
                  -Math.log(1 - HALF),
                  "the chance of the other class is taken",
                  "The point is of class 1, so the chance of class 1 counts.")
              .mistakeAt(
                  1,
                  Math.log(HALF),
                  "the minus is forgotten",
                  "The logarithm of a chance is negative. The loss is minus that.")
              .mistakeAt(
                  1,
                  -Math.log10(HALF),
                  "another logarithm is taken",
                  "The natural one is meant: Math.log in Java, ln on a calculator.")
              .mistakeAt(
                  1, HALF, "the chance is taken for the loss", "The loss is minus its logarithm.")
              .mistakeAt(
                  1,
                  (0.5 - 1) * (0.5 - 1),
                  "the square is taken for the loss",
                  "Here the loss is minus the logarithm of the chance.")
              .mistakeAt(
                  2,
                  HALF,
                  "the class is taken for 0",
                  "The slope is chance − class, and the class is 1.")
              .mistakeAt(
                  2,
                  1 - HALF,
                  "the sign is turned around",
                  "It is chance − class: where z grows, this loss falls.")
              .mistakeAt(
                  2,
                  -0.5,
                  "z is taken for the chance",
                  "The slope is chance − class. First make a chance of z, by sigmoid.")
              .mistakeAt(
                  3,
                  0.5 + (HALF - 1),
                  "the step goes along the slope",
                  "A step goes against the slope, so z grows.")
              .mistakeAt(
                  3,
                  1 - HALF,
                  "the length of the step is taken for where it leads",
                  "It begins at z = 0.5."),
          exercise(
                  "7.6",
                  "fewest-neurons-for-circles",
                  "What is the fewest neurons with which one of ten seeds solves circles?")
              .exactly(3)
              .start(8)
              .hints(
                  "Go down from 8, and run the cell each time.",
                  "Each ReLU has one straight line on which it bends. How many lines close a shape?",
                  "Two lines leave it open. A triangle closes.")
              .mistake(
                  4,
                  "all of the seeds are asked for",
                  "With 4 each of the ten seeds does it. One of them is enough.")
              .mistake(
                  5, "the search ends too early", "With 4 all ten seeds still do it. Go on down.")
              .mistake(
                  6,
                  "the search ends too early",
                  "With 5 and with 4 all ten seeds still do it. Go on down.")
              .mistake(
                  7,
                  "the search ends too early",
                  "With 6, 5 and 4 all ten seeds still do it. Go on down.")
              .mistake(
                  2,
                  "two lines are taken to close a shape",
                  "Between two lines is a strip or a wedge, open to the outer ring.")
              .mistake(
                  1,
                  "a bend is taken for a ring",
                  "One ReLU changes along one straight line, and the ring lies all around."),
          exercise(
                  "7.7",
                  "rate-that-blows-up",
                  "At which rate does the loss leave all bounds within 30 epochs?")
              .rateTooLarge()
              .hints(
                  "A large rate steps too far, across the valley and up the other side.",
                  "Look at the slider above: from which rate on do the steps grow?",
                  "Above 1 they grow. Try 1.5.")
              .mistake(
                  0.1,
                  "the steps are still small enough",
                  "Take a larger rate, and watch the loss.")
              .mistake(
                  1,
                  "a swing is taken for growth without end",
                  "All eight neurons are dead, so next to nothing moves any more. What still moves is multiplied by 1 − 2 · rate in each step, and that grows without end only if it is below −1."),
          prediction("7.8", "what-grows", "Which number grows without end at rate 1.5?")
              .word(
                  "the output's bias",
                  "a weight of the first layer",
                  "a weight of the output",
                  "a held-out point")
              .givenAwayBy(
                  "(?i)the bias of the output", "bias .{0,20}grows", "its (last )?bias alone")
              .hints(
                  "All eight ReLUs are dead after few steps. What does each of them give?",
                  "0 times any weight is 0, so these weights get a slope of 0.",
                  "What is left of w · 0 + b?")
              .mistake(
                  "a weight of the first layer",
                  "a dead neuron is taken to learn",
                  "A dead ReLU has slope 0, so its weights stand still.")
              .mistake(
                  "a weight of the output",
                  "a weight is taken to move without its input",
                  "Its slope has the input as a factor, and a dead ReLU gives 0.")
              .mistake(
                  "a held-out point",
                  "the points are taken to move",
                  "Learning changes weights and biases. Points stay."),
          prediction(
                  "7.9",
                  "held-out-loss-of-many-neurons",
                  "Twenty points, sixty-four neurons: what does the held-out loss do in 1,000 epochs?")
              .word("falls, then rises", "falls all the time", "does not fall")
              .givenAwayBy("(?i)held.out loss (falls|turns|rises|goes up)", "turns? up", "overfit")
              .hints(
                  "Sixty-four ReLUs have more numbers than twenty points can fix.",
                  "They can go around every single point, also around one that lies wrong by chance.",
                  "First the broad shape is learned, which helps everywhere. And then?")
              .mistake(
                  "falls all the time",
                  "what helps on the training points is taken to help everywhere",
                  "On the training points it does. A boundary that winds around each of them is wrong between them.")
              .mistake(
                  "does not fall",
                  "twenty points are taken to teach nothing",
                  "The broad shape of two moons can be seen in twenty points."),
          exercise(
                  "7.10",
                  "three-pairs-of-curves",
                  "Which helps with A, B and C: 1 more points, 2 a larger rate, 3 a bend?")
              .picks(new double[] {2, 1, 3}, "A", "B", "C")
              .hints(
                  "Look first whether the training loss falls at all, then at how the two losses part.",
                  "If both fall together and slowly, nothing is wrong but the pace.",
                  "If the training loss stays at that of a coin, the network cannot draw what is asked.")
              .mistakeAt(
                  1,
                  1,
                  "slow is taken for too few points",
                  "The two losses lie on each other, so the points held out are no worse off.")
              .mistakeAt(
                  1,
                  3,
                  "slow is taken for unable",
                  "Both still fall. It is on its way, with short steps.")
              .mistakeAt(
                  2,
                  2,
                  "the part of the training is mistaken for its pace",
                  "The training loss is nearly 0. It is the other one that goes up.")
              .mistakeAt(
                  2,
                  3,
                  "a loss that rises is taken for a missing bend",
                  "The training points are nearly all learned, so the network can bend.")
              .mistakeAt(
                  3,
                  1,
                  "a network that cannot learn is taken to lack points",
                  "Not even the training points are learned. More of them would not help.")
              .mistakeAt(
                  3,
                  2,
                  "standing still is taken for slow",
                  "After the first epochs neither loss falls any more. What can a straight line do?"),
          prediction(
                  "7.11",
                  "steps-of-an-epoch",
                  "300 training points in batches of 20: how many steps has an epoch?")
              .exactly(15)
              .givenAwayBy("15 (small )?steps", "\\bfifteen\\b", "64 × 15")
              .hints(
                  "Each batch gives one step.",
                  "An epoch takes every training point once.",
                  "How many batches of 20 are there in 300 points?")
              .mistake(
                  20,
                  "the size of a batch is taken for the number of batches",
                  "20 points are in one batch. Ask how many batches there are.")
              .mistake(
                  300,
                  "each point is taken to make a step",
                  "The points of a batch make one step together, by their mean gradient.")
              .mistake(
                  1,
                  "an epoch is taken for a step",
                  "After each batch there is a step. An epoch goes through all batches.")
              .mistake(
                  5,
                  "the points held out are counted instead",
                  "They are only looked at. The steps come from the 300 training points.")
              .mistake(
                  6000,
                  "points and batch are multiplied",
                  "20 points at a time: divide the 300 among the batches."),
          prediction(
                  "7.12",
                  "winner-at-another-rate",
                  "The spiral at rate 0.1: which of the three has most held-out points right?")
              .word("sigmoid", "ReLU", "tanh")
              .givenAwayBy(
                  "(?i)sigmoid (wins|is ahead|is first|has most)", "92\\.2", "(?i)winner changes")
              .hints(
                  "At 0.1 the steps are more than three times as long as at 0.03. Who bears that?",
                  "A ReLU that a large step throws to the wrong side dies. Which one cannot die?",
                  "Tanh and sigmoid cannot. It is the one of them whose answers lie between 0 and 1.")
              .mistake(
                  "ReLU",
                  "what is best at one rate is taken to be best at all",
                  "At 0.01 and at 0.03 it is. At 0.1 the steps are too large for it.")
              .mistake(
                  "tanh",
                  "the middle is taken for the best compromise",
                  "It comes second. Of the two that cannot die, the other one is ahead at this rate."),
          prediction(
                  "7.13",
                  "hundredth-of-the-rate",
                  "A hundredth of the rate: what becomes of circles in 64 epochs?")
              .word("hardly begun", "solved all the same", "solved better")
              .givenAwayBy("lead nowhere", "49.3 %")
              .hints(
                  "The rate says how large each step is.",
                  "64 epochs have as many steps at whatever rate.",
                  "As many steps, each about a hundredth as long: how far do they lead?")
              .mistake(
                  "solved all the same",
                  "the rate is taken not to matter",
                  "The number of steps stays the same, so smaller steps lead less far.")
              .mistake(
                  "solved better",
                  "careful steps are taken for better ones",
                  "They would get there, with many more epochs. In 64 they do not."),
          prediction(
                  "7.14",
                  "loss-of-a-long-training",
                  "The spiral at a small rate: what does the loss do?")
              .word("stands nearly still, then falls", "falls evenly", "never falls")
              .givenAwayBy("first third of this run", "seems to stand still")
              .hints(
                  "At first the boundary is nearly a straight line. How much of a spiral has that right?",
                  "To bend into the spiral, many neurons have to move together.",
                  "Small steps lead there slowly. Once the first turn is found, each step pays.")
              .mistake(
                  "falls evenly",
                  "each step is taken to pay alike",
                  "The first steps turn what is nearly a line, which is no great help with a spiral.")
              .mistake(
                  "never falls",
                  "a loss that stands still is taken to stay so",
                  "It hardly moves for a third of the way, and it is on its way."));

  private LearningSheet() {}
}
