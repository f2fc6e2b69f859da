/** From class files to a module of WebAssembly: what runs on a JVM when a page is built. */
package runtime.build;
