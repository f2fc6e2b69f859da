package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.IBinaryField;
import org.eclipse.jdt.internal.compiler.env.IBinaryMethod;

/** The types that a cell can name, and their members. */
final class Known {

  /** Flags of what a reader does not see: private, or made by a compiler (JVMS 4.6). */
  private static final int HIDDEN = 0x1000 | 0x2;

  private final Api api;
  private final State state;

  Known(Api api, State state) {
    this.api = api;
    this.state = state;
  }

  /** The internal names of all types with a simple name, Java's own first. */
  List<String> types(String simpleName) {
    List<String> found = new ArrayList<>();
    for (String name : new TreeSet<>(api.names())) {
      if (name.endsWith("/" + simpleName)) {
        found.add(name);
      }
    }
    found.sort((one, other) -> rank(one) - rank(other));
    return found;
  }

  private static int rank(String name) {
    return name.startsWith("java/util/") ? 0 : name.startsWith("java/") ? 1 : 2;
  }

  /** Whether a name is that of something that the cells have declared, or of a type at hand. */
  boolean has(String name) {
    return state.names().contains(name) || typesAtHand().contains(name);
  }

  /** The simple names of the types that need no import. */
  Set<String> typesAtHand() {
    Set<String> names = new TreeSet<>(state.names(false));
    for (String name : api.names()) {
      String home = name.substring(0, Math.max(0, name.lastIndexOf('/')));
      if (name.indexOf('$') < 0 && (home.equals("java/lang") || state.imports(home, name))) {
        names.add(name.substring(home.length() + 1));
      }
    }
    return names;
  }

  /** The simple names of the types of a package, which is given with a point at its end. */
  Set<String> typesOf(String home) {
    String start = home.replace('.', '/');
    Set<String> names = new TreeSet<>();
    for (String name : api.names()) {
      if (name.startsWith(start) && name.indexOf('/', start.length()) < 0) {
        names.add(name.substring(start.length()));
      }
    }
    return names;
  }

  /** The simple names of the types that are declared in a type. */
  Set<String> nested(String type) {
    String start = internal(type) + "$";
    Set<String> names = new TreeSet<>();
    for (String name : api.names()) {
      if (name.startsWith(start)) {
        names.add(name.substring(start.length()));
      }
    }
    return names;
  }

  /** Java's full name of a type that the page has not; empty if it is another. */
  String absent(String name) {
    if (isAbsent(name)) {
      return name;
    }
    for (String home : state.importedPackages()) {
      if (isAbsent(home + "." + name)) {
        return home + "." + name;
      }
    }
    int point = name.lastIndexOf('.');
    String outer = point < 0 ? "" : internal(name.substring(0, point)).replace('/', '.');
    String nested = outer.replace('$', '.') + name.substring(Math.max(0, point));
    return point > 0 && isAbsent(nested) ? nested : "";
  }

  private boolean isAbsent(String name) {
    String internal = name.replace('.', '/');
    return api.isAbsent(internal) || api.isAbsent(internal.replaceFirst("/(\\w+)$", "\\$$1"));
  }

  /** The same of a type that no import names; empty if it is none of Java's. */
  String absentElsewhere(String simpleName) {
    return new TreeSet<>(api.absent())
        .stream()
            .filter(name -> name.endsWith("/" + simpleName))
            .findFirst()
            .map(name -> name.replace('/', '.'))
            .orElse("");
  }

  /** The simple names of one of Java's types and of those above it. */
  Set<String> above(String type) {
    Set<String> names = new TreeSet<>();
    for (ClassFileReader file : all(type)) {
      String name = new String(file.getName());
      if (name.startsWith("java/")) {
        names.add(TypeHints.simple(name.replace('/', '.')));
      }
    }
    return names;
  }

  /**
   * The members that Java has of a type, and of those above it, and the page has not, such as
   * {@code Arrays.compare(int[], int[])} or {@code new String(byte[], int)}.
   */
  Set<String> absentMembers(String type) {
    Set<String> members = new TreeSet<>();
    for (ClassFileReader file : all(type)) {
      String owner = new String(file.getName()).replace('/', '.').replace('$', '.');
      for (String member : api.absentMembers(owner)) {
        boolean isConstructor = member.startsWith("new ");
        members.add(isConstructor ? member : TypeHints.simple(owner) + "." + member);
      }
    }
    return members;
  }

  /** The enum that a cell declares with a constant of this name; empty if there is none. */
  String enumWith(String constant) {
    for (String name : new TreeSet<>(state.classes().keySet())) {
      boolean isEnum = above(name).contains("Enum");
      if (isEnum && members(name).contains(constant)) {
        return TypeHints.simple(name.replace('/', '.'));
      }
    }
    return "";
  }

  /** The names of the fields and methods of a type, also of those above it. */
  Set<String> members(String type) {
    Set<String> members = new TreeSet<>();
    for (ClassFileReader file : all(type)) {
      for (IBinaryMethod method : methods(file)) {
        members.add(new String(method.getSelector()));
      }
      if (file.getFields() != null) {
        for (IBinaryField field : file.getFields()) {
          members.add(new String(field.getName()));
        }
      }
    }
    return members;
  }

  /** How a method can be called, such as {@code get(int)}; of constructors with the type's name. */
  Set<String> calls(String type, String name, boolean isConstructor) {
    Set<String> calls = new TreeSet<>();
    for (ClassFileReader file : all(type)) {
      for (IBinaryMethod method : methods(file)) {
        String selector = new String(method.getSelector());
        boolean isIt = isConstructor ? selector.equals("<init>") : selector.equals(name);
        boolean isHidden = (method.getModifiers() & HIDDEN) != 0;
        if (isIt && !isHidden) {
          calls.add(
              name + "(" + Descriptors.parameters(new String(method.getMethodDescriptor())) + ")");
        }
      }
      if (isConstructor) {
        break;
      }
    }
    return calls;
  }

  private static IBinaryMethod[] methods(ClassFileReader file) {
    IBinaryMethod[] methods = file.getMethods();
    return methods == null ? new IBinaryMethod[0] : methods;
  }

  /** The class file of a type, and those of all above it. */
  private List<ClassFileReader> all(String type) {
    List<ClassFileReader> files = new ArrayList<>();
    add(internal(type), files, new TreeSet<>());
    return files;
  }

  private void add(String name, List<ClassFileReader> files, Set<String> seen) {
    byte[] bytes = state.classes().getOrDefault(name, api.find(name));
    if (bytes == null || !seen.add(name)) {
      return;
    }
    try {
      ClassFileReader file = new ClassFileReader(bytes, name.toCharArray());
      files.add(file);
      if (file.getSuperclassName() != null) {
        add(new String(file.getSuperclassName()), files, seen);
      }
      if (file.getInterfaceNames() != null) {
        for (char[] above : file.getInterfaceNames()) {
          add(new String(above), files, seen);
        }
      }
    } catch (ClassFormatException e) {
      throw new IllegalStateException("The class file of " + name + " cannot be read.", e);
    }
  }

  private String internal(String type) {
    String plain = type.replaceFirst("<.*", "");
    String inside = plain.replace('.', '/');
    if (state.classes().containsKey(inside) || api.find(inside) != null) {
      return inside;
    }
    String mine = Unit.PACKAGE + "/" + inside;
    List<String> found = types(plain);
    return state.classes().containsKey(mine) ? mine : found.isEmpty() ? inside : found.get(0);
  }
}
