package runtime.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the classes around what stands in cells outside of types: one for each variable, one
 * for all methods of a name, and one for the statements of each step. No reader knows of them. A
 * type of a cell has its own name, and all are in one package.
 */
public final class CellNames {

  public static final String PACKAGE = "cell";

  private static final String INSIDE = PACKAGE + "/";
  private static final String STEP = "Step_";
  private static final String VARIABLE = "Variable_";
  private static final String METHODS = "Methods_";

  /** An internal name: what the class is around, and what is declared there or a step's number. */
  private static final Pattern AROUND =
      Pattern.compile(INSIDE + "(" + STEP + "|" + VARIABLE + "|" + METHODS + ")([^$]+).*");

  private static final Pattern NAMED =
      Pattern.compile(" (in|for) the type (" + STEP + "|" + METHODS + "|" + VARIABLE + ")\\w+");

  private CellNames() {}

  /** The class around a variable, without the package. */
  public static String ofVariable(String name) {
    return VARIABLE + name;
  }

  /** The class around the methods of a name, without the package. */
  public static String ofMethods(String name) {
    return METHODS + name;
  }

  /** The class around the statements of a step, without the package. */
  public static String ofStep(int number) {
    return STEP + number;
  }

  /** Whether a class, named without its package, is around the statements of a step. */
  public static boolean isStep(String home) {
    return home.startsWith(STEP);
  }

  /** The name of the methods or the type in a class, which is named without its package. */
  public static String nameIn(String home) {
    return home.startsWith(METHODS) ? home.substring(METHODS.length()) : home;
  }

  /** Whether an internal name is that of such a class, or of one inside it. */
  public static boolean isAround(String internalName) {
    return AROUND.matcher(internalName).matches();
  }

  /** Whether it is that of the class around a variable or methods, and not of one inside it. */
  public static boolean isOfMembers(String internalName) {
    Matcher around = AROUND.matcher(internalName);
    return around.matches()
        && !around.group(1).equals(STEP)
        && around.end(2) == internalName.length();
  }

  /** The name of the methods that a class is around, or lies within; empty if there are none. */
  public static String methodAround(String internalName) {
    Matcher around = AROUND.matcher(internalName);
    return around.matches() && around.group(1).equals(METHODS) ? around.group(2) : "";
  }

  /**
   * The name of the variable, the methods or the outermost type for which a class was made; of a
   * step the class itself. Empty if it is of no cell.
   */
  public static String declaredIn(String internalName) {
    Matcher around = AROUND.matcher(internalName);
    if (around.matches() && !around.group(1).equals(STEP)) {
      return around.group(2);
    }
    int inner = internalName.indexOf('$');
    String outer = inner < 0 ? internalName : internalName.substring(0, inner);
    return outer.startsWith(INSIDE) ? outer.substring(INSIDE.length()) : "";
  }

  /** A class's internal name without the package of cells. */
  public static String withoutPackage(String internalName) {
    return internalName.startsWith(INSIDE) ? internalName.substring(INSIDE.length()) : internalName;
  }

  /** A compiler's sentence without such classes. */
  public static String withoutThem(String sentence) {
    return NAMED.matcher(sentence).replaceAll("");
  }
}
