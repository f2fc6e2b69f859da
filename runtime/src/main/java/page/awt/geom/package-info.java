/** Outlines and transforms. */
package page.awt.geom;
