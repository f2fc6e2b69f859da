package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;

import java.util.List;

/** The questions of the exit ticket. */
final class TicketSheet {

  static final List<TicketQuestion> QUESTIONS =
      List.of(
          new TicketQuestion(
              exercise(
                      "8.6",
                      "ticket-change-of-z",
                      "w = (1.5, −4). x₁ grows by 2 and x₂ by 1. By how much does z change?")
                  .exactly(-1)
                  .hints(
                      "z changes by the weight for each 1 of its input.",
                      "The first input moves z by 1.5 × 2, the second by −4 × 1.",
                      "The bias stays where it is: add the two.")
                  .mistake(
                      7,
                      "the minus of a weight is lost",
                      "The second weight is negative: where x₂ grows, z falls.")
                  .mistake(
                      3, "only the first input is counted", "That is what x₁ does. x₂ moves z too.")
                  .mistake(
                      -4,
                      "only the second input is counted",
                      "That is what x₂ does. x₁ moves z too.")
                  .mistake(
                      -2.5,
                      "the weights are added and the steps left out",
                      "Each weight is multiplied by how much its input grows.")
                  .mistake(
                      -6.5,
                      "the weights are swapped",
                      "The first weight belongs to x₁, the second to x₂.")
                  .mistake(1, "the sign is turned around", "3 up and 4 down: where does that end?"),
              "1",
              "what each weight does to z"),
          new TicketQuestion(
              exercise(
                      "8.7",
                      "ticket-half-of-sigmoid",
                      "a = sigmoid(−2x + 3). At which x is a one half?")
                  .exactly(1.5)
                  .hints(
                      "At which z is sigmoid one half?",
                      "At z = 0. So −2x + 3 has to be 0.",
                      "2x = 3.")
                  .mistake(
                      -1.5,
                      "the minus of the weight is lost",
                      "The weight is −2. Put your x into −2x + 3.")
                  .mistake(
                      3,
                      "the bias is taken for the place",
                      "At x = 3, z is −3. The weight has a say too.")
                  .mistake(0, "x is taken for z", "z is to be 0, not x. At x = 0, z is 3.")
                  .mistake(1.25, "z is taken to be one half", "Sigmoid is one half where z is 0.")
                  .mistake(
                      2.0 / 3,
                      "the fraction is turned upside down",
                      "Divide the bias by the weight, not the weight by the bias.")
                  .mistake(
                      1,
                      "the division is done in whole numbers",
                      "3 / 2 is 1 in Java. Write 3.0 / 2 or 1.5."),
              "2",
              "a over x, and where sigmoid is one half"),
          new TicketQuestion(
              exercise("8.8", "ticket-two-mirrored-relus", "What is ReLU(z) − ReLU(−z) at z = −7?")
                  .exactly(-7)
                  .hints(
                      "One after the other: ReLU(−7), and ReLU of minus −7.",
                      "ReLU(−7) passes nothing on, ReLU(7) passes 7 on.",
                      "0 − 7.")
                  .mistake(7, "the second is added", "There is a minus before the second ReLU.")
                  .mistake(0, "both are taken to be 0", "−z is 7 there, and ReLU passes that on.")
                  .mistake(
                      -14,
                      "ReLU is taken to pass on what is negative",
                      "ReLU(−7) is the larger of 0 and −7.")
                  .mistake(
                      14,
                      "ReLU is taken for the absolute value",
                      "ReLU does not turn a sign around: ReLU(−7) passes nothing on."),
              "2",
              "what ReLU does to each sign"),
          new TicketQuestion(
              exercise(
                      "8.9",
                      "ticket-weights-of-the-merged",
                      "A layer from 4 to 6 numbers, then one from 6 to 3, no activation: how many weights has the one layer that does the same?")
                  .exactly(12)
                  .hints(
                      "The one layer takes what goes in first, and gives what comes out last.",
                      "It goes from 4 numbers to 3.",
                      "A row for each output, a column for each input: 3 × 4.")
                  .mistake(
                      42,
                      "the weights of both layers are added",
                      "That is what the two have. The one layer that does the same is smaller.")
                  .mistake(24, "the first layer is taken for all", "It has to end with 3 numbers.")
                  .mistake(
                      18, "the second layer is taken for all", "It has to begin with 4 numbers.")
                  .mistake(
                      72,
                      "all three sizes are multiplied",
                      "The 6 in between are gone: nobody sees them any more.")
                  .mistake(
                      432,
                      "the weights of both layers are multiplied",
                      "Rows and columns of the product: how many of each?")
                  .mistake(
                      15,
                      "the biases are counted",
                      "That is W and b together: only weights are asked for.")
                  .mistake(
                      7,
                      "inputs and outputs are added",
                      "Each output has a weight for each input."),
              "3",
              "how layers without an activation function merge"),
          new TicketQuestion(
              exercise(
                      "8.10",
                      "ticket-far-from-two-bends",
                      "y = ReLU(x + 1) − ReLU(x − 1). What is y at x = 100?")
                  .exactly(2)
                  .hints(
                      "Both ReLUs are awake there.",
                      "The first gives 101. And the second?",
                      "101 − 99.")
                  .mistake(
                      0,
                      "two equal slopes are taken to leave nothing",
                      "The slopes cancel, so y is level there. But at which height?")
                  .mistake(200, "the second is added", "There is a minus before the second ReLU.")
                  .mistake(
                      101, "the second is taken to sleep", "x − 1 is 99 there, which is positive.")
                  .mistake(
                      1,
                      "only one of the two shifts is counted",
                      "101 goes in at the first, 99 at the second.")
                  .mistake(
                      -2,
                      "the two are swapped",
                      "The first is the larger one, and the second is taken away from it."),
              "4",
              "what two bends make together"),
          new TicketQuestion(
              exercise(
                      "8.11",
                      "ticket-up-or-down",
                      "A network says by how many metres a lift moves, up or down. Which activation has its last layer?")
                  .word("identity", "ReLU", "sigmoid", "tanh")
                  .hints(
                      "Which answers have to be possible?",
                      "7 metres up, and 7 metres down.",
                      "Whose range holds 7 and −7?")
                  .mistake(
                      "ReLU",
                      "down is left out",
                      "ReLU is never negative, so the lift could never go down.")
                  .mistake(
                      "sigmoid",
                      "the answer is taken for a yes or no",
                      "Sigmoid stays between 0 and 1, wherever the lift goes.")
                  .mistake(
                      "tanh",
                      "the sign is seen and the size is not",
                      "Tanh has both signs, but no way would be longer than one metre."),
              "5",
              "what the last layer has to be able to say"),
          new TicketQuestion(
              exercise(
                      "8.12",
                      "ticket-weight-that-keeps-the-gradient",
                      "In each of eight layers the slope is 0.2. Which weight in each layer passes the gradient on as it is?")
                  .exactly(5)
                  .hints(
                      "On the way back a layer multiplies by slope times weight.",
                      "That product has to be 1, in each layer.",
                      "1 / 0.2.")
                  .mistake(
                      1,
                      "the weight is taken to pass on by itself",
                      "With weight 1 each layer leaves a fifth of it.")
                  .mistake(
                      0.2,
                      "the slope is taken for the weight",
                      "Then a layer multiplies by 0.2 × 0.2. It has to be 1.")
                  .mistake(
                      1.6,
                      "the slopes are added up",
                      "Each layer by itself: slope times weight has to be 1.")
                  .mistake(
                      0.8,
                      "the weight is taken to fill up to 1",
                      "Slope and weight are multiplied, not added.")
                  .mistake(
                      40,
                      "all eight layers are made up for in one",
                      "Each layer has a weight of its own that makes up for its own slope.")
                  .mistake(
                      390625,
                      "all eight layers are made up for in one",
                      "Each layer has a weight of its own that makes up for its own slope."),
              "6",
              "slope times weight, layer by layer"),
          new TicketQuestion(
              exercise(
                      "8.13",
                      "ticket-step-of-a-weight",
                      "The loss is (w + 1)², and w = 4. Where is w after one step of rate 0.1?")
                  .exactly(3)
                  .hints(
                      "First the slope of the loss at w = 4.",
                      "It is 2(w + 1), here 10.",
                      "4 − 0.1 · 10.")
                  .mistake(
                      5,
                      "the step goes along the slope",
                      "A step goes against the slope, to where the loss is smaller.")
                  .mistake(-6, "the rate is left out", "The step is rate · slope long.")
                  .mistake(
                      3.5,
                      "the 2 of the slope is left out",
                      "The slope of a square is twice what is squared.")
                  .mistake(
                      1.5,
                      "the loss is taken for the slope",
                      "25 is how high the loss is there, not how steep.")
                  .mistake(
                      3.4,
                      "the lowest place is looked for at 1",
                      "The loss is 0 where w + 1 is 0. The slope is 2(w + 1).")
                  .mistake(
                      3.9,
                      "the slope is left out",
                      "The step is rate · slope long, not the rate alone.")
                  .mistake(
                      -1,
                      "the end of the way is taken for the first step",
                      "There the loss is 0. One step leads only a part of the way."),
              "7",
              "one step against the slope"),
          new TicketQuestion(
              exercise(
                      "8.14",
                      "ticket-which-network-to-take",
                      "Network A has a loss of 0.01 on its training points and 0.9 on those held out, network B 0.2 and 0.25. Which do you take for new points?")
                  .word("B", "A")
                  .hints(
                      "New points are like one of the two kinds. Like which?",
                      "No network has learned from the points held out, as from new ones.",
                      "Compare 0.9 and 0.25.")
                  .mistake(
                      "A",
                      "the training loss is taken for what counts",
                      "A knows its own points by heart. New points it has not seen, as those held out."),
              "7",
              "what held-out points are for"),
          new TicketQuestion(
              exercise(
                      "8.15",
                      "ticket-shape-backwards",
                      "In a = σ(Wx + b), W is 6 × 4. How many numbers are in x, and how many in a?")
                  .exactly(new double[] {4, 6}, "x", "a")
                  .hints(
                      "W has a row for each neuron.",
                      "And a column for each input.",
                      "x holds a number for each column, a one for each row.")
                  .mistake(
                      List.of(6, 4),
                      "rows and columns are swapped",
                      "A row holds the weights of one neuron, and a has one number for each neuron.")
                  .mistake(
                      List.of(4, 4),
                      "a layer is taken to give as many numbers as it reads",
                      "a has one number for each row of W.")
                  .mistake(
                      List.of(6, 6),
                      "a layer is taken to read as many numbers as it gives",
                      "x has one number for each column of W.")
                  .mistake(
                      List.of(24, 6),
                      "all weights are counted",
                      "Each number of x meets a whole column of W.")
                  .mistake(
                      List.of(4, 24), "all weights are counted", "A row of W makes one number."),
              "8",
              "the shapes of a layer"));

  private TicketSheet() {}
}
