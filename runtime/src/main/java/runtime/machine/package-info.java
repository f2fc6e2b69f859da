/**
 * A machine that runs class files beside compiled classes: a reader's own cells in a page, and all
 * that they call.
 *
 * <p>{@link runtime.machine.Machine} takes class files and runs their methods as a {@link
 * runtime.machine.Task}, in slices. Compiled classes are reached through a {@link
 * runtime.machine.Library}, and call back through {@link runtime.machine.Upcall}s. An object is the
 * same reference in the machine and outside of it, a {@link runtime.machine.Guest}; only where
 * compiled code takes it as a further interface of its class, another one stands for it.
 *
 * <p>Instructions are decoded when a method is first called, into three numbers each, and an
 * instruction for a field or a static method becomes one that knows its place once that is found. A
 * loop of additions takes about 3.5 ns an instruction on a JVM, calls and fields 4 to 5.
 *
 * <p>Not as on a JVM:
 *
 * <ul>
 *   <li>Calls can be 12,000 deep, and calls from compiled code back into the machine 150; behind
 *       that is a StackOverflowError, which can be caught.
 *   <li>A function that compiled code calls runs to its end: no slice ends in it.
 *   <li>An array of a class of the machine is one of Object, or of the compiled type above the
 *       class; so its elements are not checked when they are stored.
 *   <li>The longest array has 2<sup>27</sup> &minus; 1 elements.
 *   <li>The message of a failed cast says nothing of modules and loaders, but for Java's own
 *       classes.
 *   <li>A Class is an object of the machine ({@code Type}); a compiled method that wants a real one
 *       is refused.
 *   <li>The initialisation of a class does not initialise its interfaces.
 * </ul>
 */
package runtime.machine;
