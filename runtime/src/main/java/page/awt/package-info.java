/** java.awt in the page: what the lesson and XChart reach of it, written anew. See docs/page.md. */
package page.awt;
