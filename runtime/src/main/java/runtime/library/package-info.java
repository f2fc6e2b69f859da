/**
 * What a class library has to do as a JVM's does, so that a cell prints the same: orders of maps,
 * sums, texts of exceptions. Plain Java that asks nothing of the library whose place it takes.
 */
package runtime.library;
