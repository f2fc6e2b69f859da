package runtime.build.bindings;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldHolder;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.CompositeResourceProvider;
import org.teavm.parsing.resource.DirectoryResourceProvider;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.parsing.resource.ZipFileResourceProvider;
import runtime.build.StandInMembers;

/** What of Java's classes the page has: TeaVM's, those of the runtime, and the lesson's own. */
final class PageMembers {

  /** What TeaVM reads by methods of the same names. */
  private static final Set<String> STREAMS = Set.of("java.lang.System.out", "java.lang.System.err");

  private final ClassHolderSource source;
  private final Map<String, Optional<ClassHolder>> known = new HashMap<>();

  /** Looks where TeaVM looks: in libraries and on the class path, and not among the JDK's own. */
  PageMembers(List<Path> libraries) {
    List<Path> classPath = new ArrayList<>(libraries);
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      classPath.add(Path.of(each));
    }
    ResourceProvider[] providers =
        classPath.stream()
            .filter(Files::exists)
            .map(PageMembers::provider)
            .toArray(ResourceProvider[]::new);
    source =
        new ClasspathClassHolderSource(
            new CompositeResourceProvider(providers),
            new ReferenceCache(),
            getClass().getClassLoader());
  }

  private static ResourceProvider provider(Path path) {
    return Files.isDirectory(path)
        ? new DirectoryResourceProvider(path.toFile())
        : new ZipFileResourceProvider(path.toFile());
  }

  private ClassHolder find(String name) {
    return known.computeIfAbsent(name, none -> Optional.ofNullable(source.get(name))).orElse(null);
  }

  boolean hasClass(String internalName) {
    return find(internalName.replace('/', '.')) != null;
  }

  boolean has(String internalName, ApiMember member) {
    String name = internalName.replace('/', '.');
    return member.isField() ? hasField(name, member.name()) : hasMethod(name, member);
  }

  /** Whether a method of an interface, or of a class above it, has instructions in the page. */
  boolean hasBody(String internalName, ApiMember member) {
    return hasBody(
        internalName.replace('/', '.'),
        MethodDescriptor.parse(member.name() + member.descriptor()));
  }

  private boolean hasBody(String name, MethodDescriptor descriptor) {
    ClassHolder type = find(name);
    if (type == null) {
      return false;
    }
    MethodHolder found = type.getMethod(descriptor);
    if (found != null || StandInMembers.has(name, descriptor)) {
      return found == null || !found.getModifiers().contains(ElementModifier.ABSTRACT);
    }
    return type.getParent() != null && hasBody(type.getParent(), descriptor)
        || type.getInterfaces().stream().anyMatch(each -> hasBody(each, descriptor));
  }

  private boolean hasField(String name, String field) {
    ClassHolder type = find(name);
    if (type == null) {
      return false;
    }
    FieldHolder found = type.getField(field);
    return found != null
        || STREAMS.contains(name + "." + field)
        || type.getParent() != null && hasField(type.getParent(), field)
        || type.getInterfaces().stream().anyMatch(each -> hasField(each, field));
  }

  private boolean hasMethod(String name, ApiMember member) {
    ClassHolder type = find(name);
    if (type == null) {
      return false;
    }
    MethodDescriptor descriptor = MethodDescriptor.parse(member.name() + member.descriptor());
    MethodHolder found = type.getMethod(descriptor);
    if (found != null || StandInMembers.has(name, descriptor)) {
      return true;
    }
    if (member.isConstructor()) {
      return false;
    }
    return type.getParent() != null && hasMethod(type.getParent(), member)
        || type.getInterfaces().stream().anyMatch(each -> hasMethod(each, member));
  }
}
