/**
 * The compiler of the cells that a reader edits: Eclipse's, which takes whole classes, with what a
 * notebook needs around it. It runs in the page and on a JVM.
 */
package runtime.compiler;
