/**
 * How an answer is judged: what is right, which slip a wrong one comes of, and what to say. It
 * knows no exercise.
 */
package neuron.practice.answers;
