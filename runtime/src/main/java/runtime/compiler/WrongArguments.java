package runtime.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ast.AllocationExpression;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.Expression;
import org.eclipse.jdt.internal.compiler.ast.MessageSend;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.lookup.MethodBinding;
import org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding;
import org.eclipse.jdt.internal.compiler.lookup.Scope;
import org.eclipse.jdt.internal.compiler.lookup.TypeBinding;
import runtime.compiler.Wrong.Place;

/**
 * Finds the argument that keeps a call from fitting, where one method alone takes as many: javac
 * tells the argument then, and the compiler here the name of the method.
 */
final class WrongArguments extends ASTVisitor {

  private final Map<Integer, Place> places = new HashMap<>();

  private WrongArguments() {}

  /** The places of the arguments in a unit, by where the compiler tells that the call is wrong. */
  static Map<Integer, Place> of(CompilationUnitDeclaration unit) {
    WrongArguments found = new WrongArguments();
    if (unit.scope != null && unit.compilationResult.hasErrors()) {
      unit.traverse(found, unit.scope);
    }
    return found.places;
  }

  @Override
  public boolean visit(MessageSend call, BlockScope scope) {
    if (call.binding != null) {
      boolean isAlone = call.receiver.isImplicitThis();
      TypeBinding type = isAlone ? call.binding.declaringClass : call.actualReceiverType;
      add(call.nameSourceStart(), call.arguments, type, call.selector, scope);
    }
    return true;
  }

  @Override
  public boolean visit(AllocationExpression made, BlockScope scope) {
    if (made.type != null && made.enumConstant == null) {
      add(made.sourceStart, made.arguments, made.resolvedType, "<init>".toCharArray(), scope);
    }
    return true;
  }

  private void add(int told, Expression[] given, TypeBinding type, char[] name, BlockScope scope) {
    if (given == null || !(type instanceof ReferenceBinding home)) {
      return;
    }
    Map<String, MethodBinding> taking = new HashMap<>();
    collect(home, name, given.length, taking, new HashSet<>());
    if (taking.size() != 1) {
      return;
    }
    MethodBinding only = taking.values().iterator().next();
    for (int place = 0; place < given.length && !only.isVarargs(); place++) {
      TypeBinding its = given[place].resolvedType;
      TypeBinding wanted = only.parameters[place].erasure();
      if (its != null && scope.parameterCompatibilityLevel(its, wanted) == Scope.NOT_COMPATIBLE) {
        places.put(told, new Place(given[place].sourceStart, given[place].sourceEnd + 1));
        return;
      }
    }
  }

  /** The methods with a name that can take so many values, by the types of their parameters. */
  private static void collect(
      ReferenceBinding type,
      char[] name,
      int count,
      Map<String, MethodBinding> taking,
      Set<ReferenceBinding> seen) {
    if (type == null || !seen.add(type)) {
      return;
    }
    boolean isConstructor = name[0] == '<';
    for (MethodBinding method : type.getMethods(name)) {
      if (method.parameters.length == count || method.isVarargs()) {
        StringBuilder types = new StringBuilder();
        for (TypeBinding parameter : method.parameters) {
          types.append(parameter.erasure().readableName()).append(',');
        }
        taking.putIfAbsent(types.toString(), method);
      }
    }
    if (!isConstructor) {
      collect(type.superclass(), name, count, taking, seen);
      for (ReferenceBinding above : type.superInterfaces()) {
        collect(above, name, count, taking, seen);
      }
    }
  }
}
