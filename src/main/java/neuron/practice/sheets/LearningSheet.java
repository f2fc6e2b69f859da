package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;

/** The exercises of Watch it learn. */
final class LearningSheet {

  static final Sheet SHEET =
      Sheet.of(
          "7",
          "Watch it learn",
          prediction(
                  "7.1",
                  "draft-7-1",
                  "300 training points in batches of 20: how many steps has an epoch?")
              .exactly(15)
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
                  "They are only looked at. The steps come from the 300 training points."),
          prediction(
                  "7.2",
                  "draft-7-2",
                  "Identity in the place of ReLU: how many held-out points are right?")
              .word("about half", "about three quarters", "nearly all")
              .hints(
                  "Without a bend, what shape can the boundary have?",
                  "A straight line has two sides, and the outer ring is on both.",
                  "Wherever the line runs near the middle, both classes are mixed on each side.")
              .mistake(
                  "nearly all",
                  "learning is taken to do without a bend",
                  "Learning looks for the best straight line. No straight line goes around the inner ring.")
              .mistake(
                  "about three quarters",
                  "a line is taken to cut off the outer ring",
                  "It can cut off a piece of it on one side. On the other side all is mixed."),
          prediction("7.3", "draft-7-3", "Which activation gets nearly all of the spiral right?")
              .word("ReLU", "tanh", "sigmoid")
              .hints(
                  "The spiral needs a boundary with many turns, and there are 200 epochs to find it.",
                  "In the last notebook you measured how much of the gradient each one passes on.",
                  "Which one has slope 1 wherever it is awake?")
              .mistake(
                  "tanh",
                  "smooth is taken for quick",
                  "From the best seed tanh gets there too. The mean of the five is far from it.")
              .mistake(
                  "sigmoid",
                  "small slopes are forgotten",
                  "Its slope is a quarter at most, so its first layer changes slowly."),
          prediction(
                  "7.4",
                  "draft-7-4",
                  "A hundredth of the rate: what becomes of circles in 64 epochs?")
              .word("hardly begun", "solved all the same", "solved better")
              .hints(
                  "The rate says how large each step is.",
                  "64 epochs have 64 × 15 steps, at whatever rate.",
                  "As many steps, each about a hundredth as long: how far do they lead?")
              .mistake(
                  "solved all the same",
                  "the rate is taken not to matter",
                  "The number of steps stays the same, so smaller steps lead less far.")
              .mistake(
                  "solved better",
                  "careful steps are taken for better ones",
                  "They would get there, with many more epochs. In 64 they do not."),
          exercise(
                  "7.5",
                  "draft-7-5",
                  "Fill the gap: how many of the six points does the network have right?")
              .exactly(4)
              .hints(
                  "At z = 0 the network is undecided. Above it says class 1, below class 0.",
                  "In Java: z[i] >= 0 ? 1 : 0.",
                  "It says 1, 0, 1, 0, 1 and 0. Compare that with the labels.")
              .mistake(
                  3,
                  "every point is called class 0",
                  "The gap is still empty. Let the sign of z[i] decide.")
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
              .solution(
                  """
                  double[] z = {2.1, -0.4, 0.3, -1.7, 0.8, -2.2};
                  int[] label = {1, 1, 0, 0, 1, 0};
                  int right = 0;
                  for (int i = 0; i < z.length; i++) {
                      int says = z[i] >= 0 ? 1 : 0;
                      right += says == label[i] ? 1 : 0;
                  }
                  check("7.5", right);
                  """),
          exercise(
                  "7.6",
                  "draft-7-6",
                  "What is the fewest neurons with which one of ten seeds solves circles?")
              .exactly(3)
              .hints(
                  "Go down from 8, and run the cell each time.",
                  "Each ReLU has one straight line on which it bends. How many lines close a shape?",
                  "Two lines leave it open. A triangle closes.")
              .mistake(
                  8,
                  "the first try is taken for the least",
                  "All ten seeds do it with 8. Try fewer.")
              .mistake(
                  4,
                  "all of the seeds are asked for",
                  "With 4 each of the ten seeds does it. One of them is enough.")
              .mistake(
                  2,
                  "two lines are taken to close a shape",
                  "Between two lines is a strip or a wedge, open to the outer ring.")
              .mistake(
                  1,
                  "a bend is taken for a ring",
                  "One ReLU changes along one straight line, and the ring lies all around.")
              .solution(
                  """
                  check("7.6", 3);
                  """),
          exercise(
                  "7.7",
                  "draft-7-7",
                  "At which rate does the loss leave all bounds within 30 epochs?")
              .rateTooLarge()
              .hints(
                  "A large rate steps too far, across the valley and up the other side.",
                  "Double the rate, and double it again.",
                  "At 1 the neurons die. Go on to 2 or more.")
              .mistake(
                  0.1,
                  "the steps are still small enough",
                  "Take a larger rate, and watch the loss on the right.")
              .mistake(
                  1,
                  "the neurons die before the loss runs away",
                  "All eight are dead, so nothing moves any more. A still larger rate is too fast even for that.")
              .solution(
                  """
                  double rate = 2;
                  check("7.7", rate);
                  """));

  private LearningSheet() {}
}
