/** Makes what the machine needs to reach compiled classes, when a page is built. */
package runtime.build.bindings;
