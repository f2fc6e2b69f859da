package runtime.compiler;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The classes that edited cells can name, as class files without instructions, and the names of
 * those that Java has and the page has not, and of such members.
 */
public final class Api {

  private final Map<String, byte[]> classes = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> absent = new HashSet<>();
  private final Map<String, Set<String>> absentMembers = new HashMap<>();

  /**
   * Reads them.
   *
   * @param file the number of classes, and for each its name, the length of its class file and the
   *     class file; then the number of absent classes, and their names; then the number of classes
   *     without some of their members, and for each its name with points, the number of these
   *     members, and the members as a reader writes them. Numbers have four bytes, the highest
   *     first; a name stands behind its length in two bytes, as {@code DataOutputStream.writeUTF}
   *     writes it. The last parts can be left out.
   * @throws IOException if the file ends too early
   */
  public Api(byte[] file) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(file));
    for (int left = data.readInt(); left > 0; left--) {
      String name = data.readUTF();
      byte[] bytes = new byte[data.readInt()];
      data.readFully(bytes);
      classes.put(name, bytes);
      addPackages(name);
    }
    if (data.available() > 0) {
      absent.addAll(names(data));
      absent.forEach(this::addPackages);
    }
    for (int left = data.available() > 0 ? data.readInt() : 0; left > 0; left--) {
      absentMembers.put(data.readUTF(), names(data));
    }
  }

  private static Set<String> names(DataInputStream data) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (int left = data.readInt(); left > 0; left--) {
      names.add(data.readUTF());
    }
    return names;
  }

  private void addPackages(String name) {
    for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      packages.add(name.substring(0, end));
    }
  }

  /** The class file of a class, by its internal name; null if there is none. */
  public byte[] find(String internalName) {
    return classes.get(internalName);
  }

  /** Whether a class, also an absent one, is in a package or below it. */
  public boolean isPackage(String internalName) {
    return packages.contains(internalName);
  }

  /** Whether Java has a class that the page has not. */
  public boolean isAbsent(String internalName) {
    return absent.contains(internalName);
  }

  /** The internal names of the classes that Java has and the page has not. */
  public Set<String> absent() {
    return Collections.unmodifiableSet(absent);
  }

  /**
   * The members of a class, named with points, that Java has and the page has not, such as {@code
   * compare(int[], int[])}, {@code new String(byte[], int)} or the name of a field.
   */
  public Set<String> absentMembers(String name) {
    return absentMembers.getOrDefault(name, Set.of());
  }

  /** The internal names of all classes that there are. */
  public Set<String> names() {
    return Collections.unmodifiableSet(classes.keySet());
  }
}
