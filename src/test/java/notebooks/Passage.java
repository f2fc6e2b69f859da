package notebooks;

/**
 * A piece of prose.
 *
 * @param place what an author looks for to find it: a file, or a cell of a notebook
 * @param text what stands there
 */
record Passage(String place, Markdown text) {}
