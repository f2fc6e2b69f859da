/** Cells that are compiled where the reader is, and run in the machine. */
package runtime.edited;
