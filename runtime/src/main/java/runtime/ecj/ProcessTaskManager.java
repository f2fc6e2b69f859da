package runtime.ecj;

import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;

/**
 * {@link org.eclipse.jdt.internal.compiler.ProcessTaskManager}, which a compiler with one thread
 * never makes. Without it, TeaVM would take every method for one that can wait.
 */
public class ProcessTaskManager {

  /** What is being compiled. */
  public CompilationUnitDeclaration unitToProcess;

  public ProcessTaskManager(Compiler compiler, int startingIndex) {
    throw new UnsupportedOperationException("A page has one thread.");
  }

  public CompilationUnitDeclaration removeNextUnit() {
    return unitToProcess;
  }

  public void shutdown() {}
}
