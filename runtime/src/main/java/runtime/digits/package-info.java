/**
 * Java's numbers, digit for digit, in plain Java: what {@link java.lang.StrictMath}, {@link
 * java.lang.Double}, {@link java.util.Formatter} and {@link java.util.Random} give on a JVM,
 * without asking them. A compiler to WebAssembly whose class library gives other digits takes these
 * in their place.
 */
package runtime.digits;
