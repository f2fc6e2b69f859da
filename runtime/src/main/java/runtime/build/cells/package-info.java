/** Makes Java classes of the code cells of a notebook, when a page is built. */
package runtime.build.cells;
