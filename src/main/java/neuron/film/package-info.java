/**
 * Pictures that are stored as what changes from one to the next, and a picture as a file. It knows
 * pixels, and no other room.
 */
package neuron.film;
