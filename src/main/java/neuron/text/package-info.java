/**
 * How everything here speaks: one sentence for a slip, one way to write a number, the parts of a
 * sentence. It knows no other room.
 */
package neuron.text;
