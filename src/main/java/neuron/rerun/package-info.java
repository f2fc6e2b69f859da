/**
 * Makes a cell that is edited and run again mean what it says, in any Java kernel that is built on
 * {@code DirectExecutionControl}. It stands in a small jar of its own, beside the kernel's, with
 * which a kernelspec starts the kernel: {@code java -jar rerun.jar MAIN-CLASS}.
 *
 * <p>A kernel gives each cell to JShell, which makes a class of each definition in it: the method
 * {@code relu} becomes a static method of a class such as {@code REPL.$JShell$11}, the variable
 * {@code a} a static field of {@code REPL.$JShell$12}. When {@code relu} is edited and run again,
 * JShell compiles its class anew and asks the kernel's <em>execution control</em> to redefine it in
 * the running Java machine. The kernels cannot, so JShell makes a second class, {@code
 * REPL.$JShell$11B}, and a second one of everything that used the first. The new field of {@code a}
 * begins at 0, and nobody is told; objects made before go on calling the old method.
 *
 * <p>An agent is a class that the Java machine calls before anything else. It is given the
 * machine's {@link java.lang.instrument.Instrumentation}, by which classes can be redefined in
 * place, and it may change a class while that is loaded. {@link neuron.rerun.Agent} puts {@link
 * neuron.rerun.RedefiningControl} between the kernel's execution control and the JDK's. A class
 * that gains or loses members cannot be redefined; then all goes as without the agent, but what was
 * set back to 0, and what still has the code of before, is named by {@link neuron.rerun.Losses}.
 *
 * <p>To find code of before, {@link neuron.rerun.Contents} looks into the values of variables. The
 * jar opens the JDK's lists and functions for that. {@link neuron.rerun.Overloads} names a method
 * that was not replaced, and {@link neuron.rerun.Memory} keeps a kernel alive whose memory a cell
 * filled.
 *
 * <p>Since it starts the kernel, it also puts in order what a start has to do: {@link
 * neuron.rerun.Idle} and {@link neuron.rerun.WarmUp}.
 *
 * <p>The jar names its agent as {@code Launcher-Agent-Class}. {@code -javaagent} on the command
 * line would do the same, but costs the start a tenth of a second: it makes the Java machine read
 * every class of its archive anew.
 */
package neuron.rerun;
