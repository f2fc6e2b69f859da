package neuron.practice;

import java.util.List;

/** A number. */
record OneNumber(Double truth, Tolerance tolerance) implements Answer {

  OneNumber(double truth, Tolerance tolerance) {
    this(Double.valueOf(truth), tolerance);
  }

  @Override
  public String asked() {
    return "a number";
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    return new Double[] {Given.number(given, asked())};
  }

  @Override
  public String told(Double[] mine) {
    return Given.digits(mine[0]);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    if (tolerance.equals(Tolerance.THREE_DECIMALS) && !mine[0].equals(truth[0])) {
      return "%s is right to three decimals. With all its digits it is %s."
          .formatted(told(mine), Given.digits(truth[0]));
    }
    return told(mine) + " is right.";
  }

  @Override
  public String direction(Row row, Double[] truth, List<Misconception> known) {
    double mine = row.numbers()[0];
    double off = Math.abs(mine - truth[0]);
    if (tolerance.equals(Tolerance.THREE_DECIMALS) && off < 0.001) {
      return "That is very close: round to the third decimal, and do not cut off.";
    }
    if (Tolerance.isRounded(mine, truth[0])) {
      return "That is right as far as it goes: give a third decimal.";
    }
    return Answer.direction(mine, truth[0]) + row.reminder(0, truth[0]);
  }
}
