/** Class files as they are written in chapter 4 of the Java Virtual Machine Specification. */
package runtime.machine.classfile;
