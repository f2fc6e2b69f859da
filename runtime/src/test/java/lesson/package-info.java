/** The pages of the lesson, as they are handed out. */
package lesson;
