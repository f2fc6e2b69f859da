/** How the classes are called that are made around what stands in cells. */
package runtime.names;
