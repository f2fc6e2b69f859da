/** What the figures of a page show where no Java runs. */
package runtime.build.moves;
