/**
 * Java's end of the page: it runs cells, and tells the page's script what to show. It knows no
 * lesson.
 */
package runtime.page;
