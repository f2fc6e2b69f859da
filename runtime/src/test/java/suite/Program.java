package suite;

/**
 * One program of the suite: a method of a test, or one of ours.
 *
 * @param name its library, class and method
 * @param text the cell that calls it
 * @param from where its method begins in the text of its library
 */
record Program(String name, String text, int from) {}
