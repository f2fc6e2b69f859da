package runtime.machine.classfile;

/**
 * What makes a call site (JVMS 4.7.23).
 *
 * @param handle the index of the method handle
 * @param arguments the indexes of the static arguments
 */
public record Bootstrap(int handle, int[] arguments) {}
