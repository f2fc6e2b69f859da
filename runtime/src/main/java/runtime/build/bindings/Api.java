package runtime.build.bindings;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import runtime.build.BuildFailure;
import runtime.machine.MachinesOwn;

/**
 * The classes and members that edited cells can name: those listed, as far as the page has them.
 */
final class Api {

  private static final Pattern NAMED = Pattern.compile("L([\\w/$]+)");
  private static final Pattern INNER = Pattern.compile("\\.(\\w+)");
  private static final Set<String> OF_THE_MACHINE =
      Set.of(
          "java/lang/Object",
          "java/lang/Class",
          "java/lang/Enum",
          "java/lang/Record",
          "java/util/EnumMap",
          "java/util/EnumSet");

  /** What says how a method is run, which a compiler need not know. */
  private static final int OF_CODE =
      Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_STRICT;

  private final ApiList list;
  private final ClassFiles files;
  private final PageMembers page;
  private final Set<String> names = new TreeSet<>();
  private final Map<String, ApiClass> classes = new TreeMap<>();
  private final Set<String> missing = new TreeSet<>();
  private final Map<String, Set<String>> missingMembers = new TreeMap<>();

  Api(ApiList list, ClassFiles files, PageMembers page) throws IOException, BuildFailure {
    this.list = list;
    this.files = files;
    this.page = page;
    names.addAll(list.classes());
    for (String each : list.packages()) {
      addPublic(each);
    }
    names.removeIf(list::isAbsent);
    for (String name : names) {
      ClassNode file = files.read(name);
      if (file == null) {
        throw new BuildFailure(
            "The list of classes for edited cells names " + name + ": there is none.");
      }
      if (page.hasClass(name) || OF_THE_MACHINE.contains(name)) {
        classes.put(name, flattened(file));
      } else {
        missing.add(plain(name));
      }
    }
  }

  Map<String, ApiClass> classes() {
    return classes;
  }

  /** The classes that are listed and not there, as a reader writes them. */
  Set<String> missing() {
    return missing;
  }

  /** What the classes that are there have in Java and not here, as a reader writes it. */
  Map<String, Set<String>> missingMembers() {
    return missingMembers;
  }

  ApiList list() {
    return list;
  }

  static boolean isOfTheMachine(String name) {
    return OF_THE_MACHINE.contains(name);
  }

  private boolean isListed(String name) {
    return names.contains(name);
  }

  private void addPublic(String place) throws IOException {
    for (String name : files.ofPackage(place)) {
      if (isPublic(name)) {
        if (page.hasClass(name) || OF_THE_MACHINE.contains(name)) {
          names.add(name);
        } else {
          missing.add(plain(name));
        }
      }
    }
  }

  /** Whether a class is public, and all that it stands in. */
  private boolean isPublic(String name) throws IOException {
    ClassNode file = files.read(name);
    if (file == null || !name.contains("$")) {
      return file != null && Modifier.isPublic(file.access);
    }
    return file.innerClasses.stream()
            .filter(inner -> inner.name.equals(name))
            .anyMatch(inner -> Modifier.isPublic(inner.access) && inner.outerName != null)
        && isPublic(name.substring(0, name.lastIndexOf('$')));
  }

  private ApiClass flattened(ClassNode file) throws IOException {
    Map<String, ApiMember> members = new LinkedHashMap<>();
    Set<String> interfaces = new LinkedHashSet<>();
    if ((file.access & Opcodes.ACC_ANNOTATION) != 0) {
      return annotation(file);
    }
    add(file, file.name, members);
    String above = above(file, members, interfaces, file.name);
    Set<String> missed = missingMembers.getOrDefault(plain(file.name), new TreeSet<>());
    members.values().forEach(each -> missed.remove(written(each)));
    if (missed.isEmpty()) {
      missingMembers.remove(plain(file.name));
    }
    return new ApiClass(file, above, List.copyOf(interfaces), sorted(members.values()));
  }

  /** In one order, whichever JDK it is read from. */
  private static List<ApiMember> sorted(Collection<ApiMember> members) {
    return members.stream().sorted(Comparator.comparing(ApiMember::key)).toList();
  }

  /** Nothing of it is ever called. */
  private static ApiClass annotation(ClassNode file) {
    List<ApiMember> members =
        file.methods.stream().map(method -> member(file.name, method)).toList();
    return new ApiClass(file, file.superName, List.of(), sorted(members));
  }

  private static ApiMember member(String owner, MethodNode method) {
    return new ApiMember(
        owner,
        method.access & ~OF_CODE,
        method.name,
        method.desc,
        method.signature,
        method.exceptions,
        null);
  }

  /** Takes what classes above have that are not listed, and gives the nearest that is. */
  private String above(
      ClassNode file, Map<String, ApiMember> members, Set<String> interfaces, String owner)
      throws IOException {
    for (String each : file.interfaces) {
      if (isListed(each)) {
        interfaces.add(each);
      } else {
        ClassNode hidden = files.read(each);
        if (hidden != null) {
          add(hidden, owner, members);
          above(hidden, members, interfaces, owner);
        }
      }
    }
    if (file.superName == null || isListed(file.superName)) {
      return file.superName;
    }
    ClassNode hidden = files.read(file.superName);
    add(hidden, owner, members);
    return above(hidden, members, interfaces, owner);
  }

  private void add(ClassNode file, String owner, Map<String, ApiMember> members) {
    for (FieldNode field : file.fields) {
      add(
          new ApiMember(
              owner, field.access, field.name, field.desc, field.signature, List.of(), field.value),
          owner,
          members);
    }
    for (MethodNode method : file.methods) {
      boolean isInherited = !file.name.equals(owner);
      if (!isInherited || !method.name.equals("<init>")) {
        add(member(owner, method), owner, members);
      }
    }
  }

  private void add(ApiMember member, String owner, Map<String, ApiMember> members) {
    boolean isSeen = Modifier.isPublic(member.access()) || Modifier.isProtected(member.access());
    boolean isOfCompiler = (member.access() & Opcodes.ACC_SYNTHETIC) != 0;
    if (!isSeen || isOfCompiler || members.containsKey(member.key())) {
      return;
    }
    boolean isThere =
        isOfTheMachine(owner) ? isInTheMachine(owner, member) : page.has(owner, member);
    if (namesListedAlone(member) && isThere && !list.isAbsent(member, owner)) {
      members.put(member.key(), member);
    } else if (member.isPublic()) {
      missingMembers.computeIfAbsent(plain(owner), none -> new TreeSet<>()).add(written(member));
    }
  }

  private boolean isInTheMachine(String owner, ApiMember member) {
    String above = MachinesOwn.collectionAbove(owner);
    boolean isInherited = !above.isEmpty() && !member.isConstructor() && page.has(above, member);
    return isInherited || MachinesOwn.has(owner, member.key());
  }

  private static String written(ApiMember member) {
    String plain = plain(member.owner());
    return member.written(plain.substring(plain.lastIndexOf('.') + 1));
  }

  private static String plain(String internalName) {
    return internalName.replace('/', '.').replace('$', '.');
  }

  private boolean namesListedAlone(ApiMember member) {
    return areListed(member.descriptor())
        && (member.signature() == null || areListed(member.signature()))
        && member.exceptions().stream().allMatch(this::isListed);
  }

  private boolean areListed(String signature) {
    Matcher matcher = NAMED.matcher(INNER.matcher(signature).replaceAll("\\$$1"));
    while (matcher.find()) {
      if (!isListed(matcher.group(1))) {
        return false;
      }
    }
    return true;
  }
}
