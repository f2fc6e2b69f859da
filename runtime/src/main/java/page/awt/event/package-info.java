/** The mouse, which pictures in the page do not hear. */
package page.awt.event;
