package runtime.machine;

/**
 * An object whose class runs in the machine, as compiled code sees it: one of {@code Plain}, or an
 * adaptor of the compiled class or interface that its class extends. There is one for each object,
 * in the machine and outside of it, but for those that {@link Border} makes.
 */
public interface Guest extends Comparable<Object> {

  /** What it is in the machine. */
  Instance instance();
}
