/**
 * What turns reading into doing: predict, check, hint, and the one list of words that a notebook
 * uses. It may know every other room.
 */
package neuron.practice;
