/** Takes the place of what Eclipse's compiler does in several threads: a page has one. */
package runtime.ecj;
