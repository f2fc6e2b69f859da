package runtime.compiler;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Compiled.Part;

/**
 * Runs compiled cells on this JVM. A class that is defined again needs a new loader there: it gets
 * all classes as they are now, and the values of the variables that were not declared anew.
 */
final class OnAJvm {

  private final ClassLoader parent;
  private final CellCompiler compiler;
  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private Loader loader;

  /** What a step gave. */
  interface Shown {
    void show(Object value, String type);
  }

  OnAJvm(Api api, ClassLoader parent) {
    this.parent = parent;
    this.compiler = new CellCompiler(api);
    this.loader = new Loader(parent, classes);
  }

  /** Compiles a cell and runs what compiles; also what throws is kept, as in a kernel. */
  List<Problem> run(String cell, Shown shown) throws Throwable {
    Compiled compiled = compiler.compile(cell);
    for (Part part : compiled.parts()) {
      define(part.classes());
      compiler.keep(part);
      Step step = part.step();
      if (step != null) {
        Object value = call(step);
        if (step.isShown() && value != null) {
          shown.show(value, step.type());
        }
      }
    }
    return compiled.problems();
  }

  CellCompiler compiler() {
    return compiler;
  }

  private Object call(Step step) throws Throwable {
    return MethodHandles.publicLookup()
        .findStatic(
            loader.loadClass(step.className().replace('/', '.')),
            step.method(),
            MethodType.fromMethodDescriptorString(step.descriptor(), loader))
        .invoke();
  }

  private void define(List<ClassBytes> added) throws ReflectiveOperationException {
    Set<String> again = new TreeSet<>();
    for (ClassBytes each : added) {
      if (classes.put(each.name(), each.bytes()) != null) {
        again.add(each.name());
      }
    }
    if (!again.isEmpty()) {
      Loader before = loader;
      loader = new Loader(parent, classes);
      for (String name : new ArrayList<>(classes.keySet())) {
        if (name.startsWith("cell/Variable_") && !again.contains(name) && before.has(name)) {
          copy(before.loadClass(name.replace('/', '.')), loader.loadClass(name.replace('/', '.')));
        }
      }
    }
  }

  private static void copy(Class<?> from, Class<?> to) throws ReflectiveOperationException {
    Field field = from.getFields()[0];
    Object value = field.get(null);
    Class<?> type = to.getFields()[0].getType();
    if (type.isPrimitive() || type.isInstance(value)) {
      to.getFields()[0].set(null, value);
    }
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(ClassLoader parent, Map<String, byte[]> classes) {
      super(parent);
      this.classes = classes;
    }

    boolean has(String name) {
      return findLoadedClass(name.replace('/', '.')) != null;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name.replace('.', '/'));
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
