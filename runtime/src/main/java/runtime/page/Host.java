package runtime.page;

/** What a cell that was compiled ahead needs of the page around it. */
public interface Host {

  /** What the reader wrote into a field of the running cell, counted from 0; empty if nothing. */
  String field(int index);

  /** Shows the value that ends a cell, as a kernel does; it is never null. */
  void show(Object value);
}
