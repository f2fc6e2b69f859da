package runtime.build;

import java.util.HashSet;
import java.util.Set;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.BasicBlockReader;
import org.teavm.model.CallLocation;
import org.teavm.model.MethodReader;
import org.teavm.model.TryCatchBlockReader;

/**
 * Reports exceptions that are caught and that nobody knows. TeaVM, which reports every other class
 * that is missing, passes over them and writes a module that no browser takes.
 */
final class UnknownExceptions extends AbstractDependencyListener {

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency reached) {
    MethodReader method = reached.getMethod();
    if (method == null || method.getProgram() == null) {
      return;
    }
    Set<String> caught = new HashSet<>();
    for (BasicBlockReader block : method.getProgram().getBasicBlocks()) {
      for (TryCatchBlockReader handler : block.readTryCatchBlocks()) {
        caught.add(handler.getExceptionType());
      }
    }
    caught.removeIf(name -> name == null || agent.getClassSource().get(name) != null);
    for (String name : caught) {
      agent
          .getDiagnostics()
          .error(new CallLocation(method.getReference()), "Class {{c0}} was not found", name);
    }
  }
}
