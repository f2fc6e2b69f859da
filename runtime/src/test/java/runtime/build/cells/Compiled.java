package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import runtime.page.Cells;
import runtime.page.Unreadable;

/** A small notebook as compiled classes. */
final class Compiled {

  private final NotebookClasses made;
  private final Cells cells;

  Compiled(Path folder, Map<String, String> forms, String... cells)
      throws IOException, ReflectiveOperationException {
    made =
        new NotebookClasses(
            "cells.small", List.of(cells), List.of(), form -> forms.getOrDefault(form, ""));
    List<String> arguments = new ArrayList<>(List.of("-nowarn", "-d", folder.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : made.sources().entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      arguments.add(file.toString());
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, arguments.toArray(String[]::new));
    assertThat(code).as(made.sources().toString()).isZero();
    URL[] classes = {folder.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
    this.cells = (Cells) loader.loadClass("cells.small.Notebook").getConstructor().newInstance();
  }

  List<Blank> blanks() {
    return made.blanks();
  }

  String fielded(int cell) {
    return made.fielded().get(cell);
  }

  int[] needs(int cell) {
    return cells.needs(cell);
  }

  /** What a cell prints and shows, with these texts in its fields. */
  List<String> run(int cell, String... fields) throws Throwable {
    return Outputs.of(() -> cells.run(cell, new Written(fields)));
  }

  private static final class Written implements runtime.page.Host {

    private final String[] fields;
    private boolean isRead = true;

    Written(String... fields) {
      this.fields = fields;
    }

    @Override
    public void unreadable(Unreadable field) {
      isRead = false;
      Outputs.shown(field.getMessage());
    }

    @Override
    public boolean isRead() {
      return isRead;
    }

    @Override
    public String field(int index) {
      return index < fields.length ? fields[index] : "";
    }

    @Override
    public void show(Object value) {
      Outputs.shown(String.valueOf(value));
    }
  }
}
