package runtime.build.bindings;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What classes of the machine can extend and implement. */
final class Adaptable implements Opcodes {

  /** What every adaptor has by itself. */
  private static final String COMPARE_TO = "compareTo(Ljava/lang/Object;)I";

  /** The same, but that a class above may have it otherwise than Object. */
  private static final Set<String> OF_OBJECT =
      Set.of("toString()Ljava/lang/String;", "hashCode()I", "equals(Ljava/lang/Object;)Z");

  /** Too large to be implemented by anybody. */
  private static final Pattern STREAM = Pattern.compile("java/util/stream/\\w*Stream");

  private static final String OBJECT = "java/lang/Object";

  private final Api api;
  private final ClassFiles files;
  private final PageMembers page;

  /** How objects of the machine can be of a class. */
  enum Kind {
    NONE,

    /** Made at once: interfaces, and what is thrown. */
    AT_ONCE,

    /** Made by the constructor of the class above. */
    BY_CONSTRUCTOR
  }

  Adaptable(Api api, ClassFiles files, PageMembers page) {
    this.api = api;
    this.files = files;
    this.page = page;
  }

  Kind kind(ApiClass type) {
    if (type.isInterface()) {
      boolean isOpen = !type.isSealed() && !STREAM.matcher(type.name()).matches();
      return isOpen ? Kind.AT_ONCE : Kind.NONE;
    }
    if (type.isFinal()) {
      return Kind.NONE;
    }
    if (isThrowable(type)) {
      return constructors(type).stream().anyMatch(each -> each.key().equals("<init>()V"))
          ? Kind.AT_ONCE
          : Kind.NONE;
    }
    return api.list().isExtensible(type.name()) ? Kind.BY_CONSTRUCTOR : Kind.NONE;
  }

  private static List<ApiMember> constructors(ApiClass type) {
    return type.members().stream().filter(ApiMember::isConstructor).toList();
  }

  private boolean isThrowable(ApiClass type) {
    for (ApiClass each = type; each != null; each = api.classes().get(each.superName())) {
      if (each.name().equals("java/lang/Throwable")) {
        return true;
      }
      if (each.superName() == null) {
        return false;
      }
    }
    return false;
  }

  /** The adaptor of one class or interface. */
  AdaptorPlan plan(ApiClass type) throws IOException {
    if (type.isInterface()) {
      return new AdaptorPlan(OBJECT, List.of(type.name()), false, List.of(), overridable(type));
    }
    return isThrowable(type)
        ? new AdaptorPlan(type.name(), List.of(), true, List.of(), List.of())
        : new AdaptorPlan(type.name(), List.of(), false, constructors(type), overridable(type));
  }

  /**
   * The adaptors of objects that implement several interfaces: one of all those that nothing
   * compiled asks an object about, and for each that something asks about one with this one too.
   */
  List<AdaptorPlan> together() throws IOException {
    List<String> quiet = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (ApiClass each : api.classes().values()) {
      if (api.list().isAskedAbout(each.name())) {
        asked.add(each.name());
      } else if (api.list().isJoined(each.name())) {
        quiet.add(each.name());
      }
    }
    List<AdaptorPlan> plans = new ArrayList<>();
    plans.add(together(quiet));
    for (String each : asked) {
      List<String> with = new ArrayList<>(quiet);
      with.add(each);
      plans.add(together(with));
    }
    return plans;
  }

  private AdaptorPlan together(List<String> interfaces) throws IOException {
    Map<String, ApiMember> methods = new TreeMap<>();
    for (String each : interfaces) {
      for (ApiMember member : overridable(api.classes().get(each))) {
        methods.merge(member.key(), member, (one, other) -> one.isAbstract() ? other : one);
      }
    }
    return new AdaptorPlan(OBJECT, interfaces, false, List.of(), methods.values());
  }

  /** What objects of the machine may answer by their own class, the nearest declaration of each. */
  private List<ApiMember> overridable(ApiClass type) throws IOException {
    Map<String, ApiMember> found = new TreeMap<>();
    gather(type.name(), type, found);
    List<ApiMember> methods = new ArrayList<>();
    for (ApiMember member : found.values()) {
      boolean isOpen = !Modifier.isStatic(member.access()) && !Modifier.isFinal(member.access());
      boolean isOwn =
          member.key().equals(COMPARE_TO) || type.isInterface() && OF_OBJECT.contains(member.key());
      if (isOpen && !isOwn && page.has(type.name(), member)) {
        methods.add(page.hasBody(type.name(), member) ? member : member.withoutBody());
      }
    }
    return methods;
  }

  private void gather(String name, ApiClass type, Map<String, ApiMember> found) throws IOException {
    ClassNode file = name == null || name.equals(OBJECT) ? null : files.read(name);
    if (file == null) {
      return;
    }
    for (MethodNode method : file.methods) {
      boolean isHidden =
          (method.access & (ACC_PUBLIC | ACC_PROTECTED)) == 0
              || (method.access & ACC_SYNTHETIC) != 0
              || method.name.equals("<init>");
      if (!isHidden) {
        found.putIfAbsent(
            method.name + method.desc,
            new ApiMember(
                type.name(), method.access, method.name, method.desc, null, List.of(), null));
      }
    }
    gather(type.isInterface() ? null : file.superName, type, found);
    for (String each : file.interfaces) {
      gather(each, type, found);
    }
  }
}
