/** Pictures of pixels. */
package page.awt.image;
