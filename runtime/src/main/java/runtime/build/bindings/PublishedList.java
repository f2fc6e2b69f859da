package runtime.build.bindings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes what edited cells can name as a page for readers, in the order of the alphabet. */
final class PublishedList {

  private static final String BEGINNING =
      """
      # What edited cells can name

      A cell that is edited in a shared page is compiled and run in the page itself. Of Java 17 and of the lesson it can name what stands here. Whatever else Java has gets one sentence when the cell is compiled. JupyterLab has all of Java.

      The build writes this page from the lists `runtime/src/main/resources/java-api.txt` and `runtime/src/lesson/api.txt`, and from what the page's class library has. A method stands where it is declared: `ArrayList` also has all of `List`. A class can implement several of these interfaces, but no stream; it can extend `Object`, exceptions, and what is marked so.
      """;

  private final Api api;
  private final StringBuilder text = new StringBuilder(BEGINNING);

  PublishedList(Api api) {
    this.api = api;
  }

  String text() {
    Map<String, List<ApiClass>> packages = new TreeMap<>();
    for (ApiClass each : api.classes().values()) {
      String place = each.name().substring(0, each.name().lastIndexOf('/')).replace('/', '.');
      packages.computeIfAbsent(place, none -> new ArrayList<>()).add(each);
    }
    packages.forEach(
        (place, classes) -> {
          text.append("\n## `").append(place).append("`\n\n");
          classes.forEach(this::describe);
        });
    missing();
    return text.toString();
  }

  private void describe(ApiClass type) {
    text.append("- **`").append(simpleName(type)).append("`**");
    if (isExtensible(type)) {
      text.append(", can be extended");
    }
    Set<String> members = new TreeSet<>();
    for (ApiMember member : type.members()) {
      if (member.isPublic() || isExtensible(type)) {
        members.add("`" + member.written(type.simpleName()) + "`");
      }
    }
    text.append(members.isEmpty() ? "" : ": ").append(String.join(", ", members)).append('\n');
  }

  private boolean isExtensible(ApiClass type) {
    return api.list().isExtensible(type.name());
  }

  private static String simpleName(ApiClass type) {
    return type.name().substring(type.name().lastIndexOf('/') + 1).replace('$', '.');
  }

  private void missing() {
    text.append("\n## Not there\n\nOf these packages:\n\n");
    api.missing().forEach(each -> text.append("- ").append(each).append('\n'));
    text.append("\nOf these classes:\n\n");
    api.missingMembers()
        .forEach(
            (owner, members) ->
                text.append("- ")
                    .append(owner)
                    .append(": `")
                    .append(String.join("`, `", members))
                    .append("`\n"));
  }
}
