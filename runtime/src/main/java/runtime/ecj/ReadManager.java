package runtime.ecj;

import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;

/**
 * {@link org.eclipse.jdt.internal.compiler.ReadManager}, which a compiler with one thread never
 * makes.
 */
public class ReadManager {

  public ReadManager(ICompilationUnit[] files, int length) {
    throw new UnsupportedOperationException("A page has one thread.");
  }

  public char[] getContents(ICompilationUnit unit) {
    return unit.getContents();
  }

  public void shutdown() {}
}
