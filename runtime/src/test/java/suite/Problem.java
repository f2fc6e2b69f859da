package suite;

/**
 * What a compiler says.
 *
 * @param place in the text of the session, or −1 if it is in a program
 * @param program the number of the program, or −1 if it is in the text
 * @param message in the compiler's words
 */
record Problem(int place, int program, String message) {}
