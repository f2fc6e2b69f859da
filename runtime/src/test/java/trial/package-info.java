/** A notebook of a few cells, compiled for the page, by which its script is tried. */
package trial;
