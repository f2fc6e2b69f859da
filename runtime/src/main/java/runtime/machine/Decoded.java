package runtime.machine;

/**
 * The instructions of a method as the machine runs them: three numbers each, the instruction and
 * what it works with, all loads and constants of one kind made one.
 *
 * @param code where jumps lead to places in this very array
 * @param places where each instruction stands in the class file
 * @param indexes where each instruction of the class file stands here
 */
record Decoded(int[] code, int[] places, int[] indexes) {

  /** How many numbers an instruction takes. */
  static final int SIZE = 3;

  /** Fields of the machine: of one place, of two, and references. */
  static final int GET_NUMBER = 203;

  static final int GET_WIDE = 204;
  static final int GET_REFERENCE = 205;
  static final int PUT_NUMBER = 206;
  static final int PUT_WIDE = 207;
  static final int PUT_REFERENCE = 208;
  static final int GET_STATIC_NUMBER = 209;
  static final int GET_STATIC_WIDE = 210;
  static final int GET_STATIC_REFERENCE = 211;
  static final int PUT_STATIC_NUMBER = 212;
  static final int PUT_STATIC_WIDE = 213;
  static final int PUT_STATIC_REFERENCE = 214;

  /** A jump back, which costs of the budget. */
  static final int BACK = 215;

  /** A call of a static method of a class that is initialised. */
  static final int CALL = 216;

  /** Two loads of numbers of one place. */
  static final int LOAD_TWO = 217;

  /** A load of a number of one place, and a small constant. */
  static final int LOAD_AND_INT = 218;

  /** A load of a reference, and of a number of one place. */
  static final int LOAD_ARRAY_AND_INDEX = 219;

  /** Where an instruction stands in the class file. */
  int place(int index) {
    return places[index / SIZE];
  }
}
