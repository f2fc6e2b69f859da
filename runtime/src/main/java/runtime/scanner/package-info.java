/**
 * A scanner of texts, which TeaVM has not. It stands on the regular expressions and numbers of the
 * page.
 */
package runtime.scanner;
