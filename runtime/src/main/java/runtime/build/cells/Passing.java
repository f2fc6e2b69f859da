package runtime.build.cells;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Finds the cells that leave nothing behind. They declare nothing, change no variable, use no
 * variable whose value somebody could change, and call nothing that remembers. Whether such a cell
 * ran, none below it can tell.
 */
public final class Passing implements AutoCloseable {

  private static final String RUN = "$run";
  private static final Pattern CELL = Pattern.compile("(Cell_(\\d+)(?:_\\d+)?)\\.class");

  private final URLClassLoader classes;
  private final Path cells;
  private final Set<String> unchanging;
  private final List<String> remembering;
  private final Map<String, ClassNode> read = new HashMap<>();

  /**
   * Opens what cells were compiled to.
   *
   * @param cells the folder with the compiled cells
   * @param library what they call
   * @param rules lines: a + and a type whose values nobody can change, or a - and a package or a
   *     class whose methods remember something
   */
  public Passing(Path cells, Path library, List<String> rules) throws MalformedURLException {
    this.cells = cells;
    classes = new URLClassLoader(new URL[] {cells.toUri().toURL(), library.toUri().toURL()});
    unchanging = Set.copyOf(after("+ ", rules));
    remembering = after("- ", rules);
  }

  private static List<String> after(String sign, List<String> rules) {
    return rules.stream()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(sign.length()).replace('.', '/'))
        .toList();
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }

  /**
   * The numbers of those cells of a notebook, counted from 0, in their order.
   *
   * @param name as {@link MakeCells} got it
   * @param texts what stands in its code cells
   */
  public List<Integer> in(String name, List<String> texts) throws IOException {
    String box = MakeCells.box(name).replace('.', '/');
    Map<Integer, Boolean> passing = new TreeMap<>();
    try (Stream<Path> files = Files.list(cells.resolve(box))) {
      for (Path file : files.toList()) {
        Matcher found = CELL.matcher(file.getFileName().toString());
        if (found.matches()) {
          int cell = Integer.parseInt(found.group(2)) - 1;
          boolean passes = leavesNothing(box + "/" + found.group(1));
          passing.merge(cell, passes && !imports(texts.get(cell)), Boolean::logicalAnd);
        }
      }
    }
    return passing.keySet().stream().filter(passing::get).toList();
  }

  private static boolean imports(String text) {
    return text.lines().anyMatch(line -> line.matches("\\s*(import\\b|%).*"));
  }

  private boolean leavesNothing(String name) throws IOException {
    ClassNode cell = of(name);
    boolean declares =
        !cell.fields.isEmpty()
            || !cell.innerClasses.stream().allMatch(one -> one.name.startsWith("java/"))
            || cell.methods.stream().anyMatch(method -> !isMade(method));
    return !declares && new Walk(box(name)).passes(name, RUN, null);
  }

  private static boolean isMade(MethodNode method) {
    return method.name.equals("<init>")
        || method.name.equals(RUN)
        || (method.access & Opcodes.ACC_SYNTHETIC) != 0;
  }

  private static String box(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private ClassNode of(String name) throws IOException {
    ClassNode node = read.get(name);
    if (node == null) {
      node = new ClassNode();
      try (InputStream file = classes.getResourceAsStream(name + ".class")) {
        new ClassReader(file).accept(node, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
      }
      read.put(name, node);
    }
    return node;
  }

  /** Goes through what a cell runs, also in the methods of other cells. */
  private final class Walk {

    private final String box;
    private final Set<String> seen = new HashSet<>();

    Walk(String box) {
      this.box = box;
    }

    /** Whether a method leaves nothing; with a descriptor, or the one of its name without. */
    boolean passes(String owner, String name, String descriptor) throws IOException {
      if (!seen.add(owner + "." + name + descriptor)) {
        return true;
      }
      for (MethodNode method : of(owner).methods) {
        if (method.name.equals(name) && (descriptor == null || method.desc.equals(descriptor))) {
          for (AbstractInsnNode each : method.instructions) {
            if (!passes(each)) {
              return false;
            }
          }
        }
      }
      return true;
    }

    private boolean passes(AbstractInsnNode each) throws IOException {
      if (each instanceof FieldInsnNode field) {
        return !isOfCells(field.owner)
            || (field.getOpcode() == Opcodes.GETSTATIC && isUnchanging(Type.getType(field.desc)));
      }
      if (each instanceof MethodInsnNode call) {
        return passes(call.getOpcode() == Opcodes.INVOKESTATIC, call.owner, call.name, call.desc);
      }
      if (each instanceof InvokeDynamicInsnNode made) {
        for (Handle handle : handles(made)) {
          boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
          if (!passes(isStatic, handle.getOwner(), handle.getName(), handle.getDesc())) {
            return false;
          }
        }
        return true;
      }
      return !(each instanceof TypeInsnNode type && isOfCells(type.desc));
    }

    private boolean passes(boolean isStatic, String owner, String name, String descriptor)
        throws IOException {
      if (isOfCells(owner)) {
        return isStatic && passes(owner, name, descriptor);
      }
      String declaring = owner.startsWith("java/") ? owner : declaring(owner, name, descriptor);
      return remembering.stream().noneMatch(each -> (declaring + "/").startsWith(each + "/"));
    }

    private boolean isOfCells(String name) {
      return name.startsWith(box);
    }
  }

  /** The class that a method of a class stands in. */
  private String declaring(String owner, String name, String descriptor) throws IOException {
    ClassNode type = of(owner);
    while (type.superName != null
        && !type.superName.startsWith("java/")
        && type.methods.stream()
            .noneMatch(one -> one.name.equals(name) && one.desc.equals(descriptor))) {
      type = of(type.superName);
    }
    return type.name;
  }

  private static List<Handle> handles(InvokeDynamicInsnNode made) {
    List<Handle> handles = new ArrayList<>();
    Arrays.stream(made.bsmArgs)
        .filter(Handle.class::isInstance)
        .forEach(handle -> handles.add((Handle) handle));
    return handles;
  }

  private boolean isUnchanging(Type type) {
    boolean isPlain = type.getSort() != Type.ARRAY && type.getSort() != Type.OBJECT;
    return isPlain
        || (type.getSort() == Type.OBJECT && unchanging.contains(type.getInternalName()));
  }
}
