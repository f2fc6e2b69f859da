package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.eclipse.jdt.internal.compiler.ast.ASTNode;
import org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.ImportReference;
import org.eclipse.jdt.internal.compiler.ast.LocalDeclaration;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.ast.Wildcard;
import org.eclipse.jdt.internal.compiler.lookup.ParameterizedTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding;
import org.eclipse.jdt.internal.compiler.lookup.TypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.WildcardBinding;

/** What the compiler found out about a unit. */
final class Resolved {

  private Resolved() {}

  /** The last names of the imports that are used. */
  static List<String> usedImports(CompilationUnitDeclaration unit) {
    List<String> used = new ArrayList<>();
    if (unit.imports != null) {
      for (ImportReference reference : unit.imports) {
        if ((reference.bits & ASTNode.Used) != 0) {
          used.add(new String(reference.tokens[reference.tokens.length - 1]));
        }
      }
    }
    return used;
  }

  /** The type of the first variable in the method {@code run}; empty if there is none. */
  static String typeOfFirstLocal(CompilationUnitDeclaration unit) {
    TypeDeclaration type = unit.types == null ? null : unit.types[0];
    if (type == null || type.methods == null) {
      return "";
    }
    for (AbstractMethodDeclaration method : type.methods) {
      if (method.statements != null
          && new String(method.selector).equals("run")
          && method.statements[0] instanceof LocalDeclaration local
          && local.binding != null
          && local.binding.type != null) {
        return name(local.binding.type);
      }
    }
    return "";
  }

  private static String name(TypeBinding type) {
    if (type.isAnonymousType()) {
      ReferenceBinding[] interfaces = type.superInterfaces();
      return name(interfaces.length > 0 ? interfaces[0] : type.superclass());
    }
    if (type.isIntersectionType18()) {
      return name(type.getIntersectingTypes()[0]);
    }
    if (type.isArrayType()) {
      return name(type.leafComponentType()) + "[]".repeat(type.dimensions());
    }
    if (type instanceof ParameterizedTypeBinding generic && generic.arguments != null) {
      StringJoiner arguments = new StringJoiner(", ", "<", ">");
      for (TypeBinding argument : generic.arguments) {
        arguments.add(argument(argument));
      }
      return packageOf(generic) + new String(generic.qualifiedSourceName()) + arguments;
    }
    return new String(type.readableName());
  }

  private static String argument(TypeBinding argument) {
    if (argument instanceof WildcardBinding wildcard && wildcard.boundKind == Wildcard.EXTENDS) {
      return "? extends " + name(wildcard.bound);
    }
    return (argument.isIntersectionType18() ? "? extends " : "") + name(argument);
  }

  private static String packageOf(ReferenceBinding type) {
    String name = new String(type.qualifiedPackageName());
    return name.isEmpty() ? "" : name + ".";
  }
}
