package runtime.compiler;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;

/** Where the compiler finds classes: those of the page, and those of the cells before. */
final class Environment implements INameEnvironment {

  private final Api api;
  private final Map<String, byte[]> session;
  private final Set<String> asked = new HashSet<>();

  Environment(Api api, Map<String, byte[]> session) {
    this.api = api;
    this.session = session;
  }

  /** The classes of the session that were found. */
  Set<String> asked() {
    return asked;
  }

  @Override
  public NameEnvironmentAnswer findType(char[][] compoundName) {
    return find(CharOperation.toString(compoundName).replace('.', '/'));
  }

  @Override
  public NameEnvironmentAnswer findType(char[] name, char[][] packageName) {
    String qualified = new String(name);
    return find(
        packageName.length == 0
            ? qualified
            : CharOperation.toString(packageName).replace('.', '/') + "/" + qualified);
  }

  private NameEnvironmentAnswer find(String name) {
    byte[] bytes = session.get(name);
    if (bytes == null) {
      bytes = api.find(name);
    } else {
      asked.add(name);
    }
    if (bytes == null) {
      bytes = Silent.find(name);
    }
    if (bytes == null) {
      return null;
    }
    try {
      return new NameEnvironmentAnswer(
          new ClassFileReader(bytes, (name + ".class").toCharArray()), null);
    } catch (ClassFormatException e) {
      throw new IllegalStateException("The class file of " + name + " cannot be read.", e);
    }
  }

  @Override
  public boolean isPackage(char[][] parentPackageName, char[] packageName) {
    String name = new String(packageName);
    if (parentPackageName != null && parentPackageName.length > 0) {
      name = CharOperation.toString(parentPackageName).replace('.', '/') + "/" + name;
    }
    return name.equals(Unit.PACKAGE) || api.isPackage(name) || Silent.isPackage(name);
  }

  @Override
  public void cleanup() {}
}
