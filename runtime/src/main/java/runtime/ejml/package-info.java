/** Of EJML, what a page with one thread does otherwise. */
package runtime.ejml;
