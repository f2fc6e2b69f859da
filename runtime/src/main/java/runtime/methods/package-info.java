/**
 * Static methods that take the place of methods of Java's classes in the page. Where Java's method
 * has an object, it is the first parameter.
 */
package runtime.methods;
