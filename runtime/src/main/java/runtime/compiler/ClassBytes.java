package runtime.compiler;

/**
 * A class file.
 *
 * @param name internal, such as {@code cell/Step_1}
 * @param bytes the file
 */
public record ClassBytes(String name, byte[] bytes) {}
