/** Letters: their outlines and how far they reach, from TrueType files. */
package page.awt.font;
