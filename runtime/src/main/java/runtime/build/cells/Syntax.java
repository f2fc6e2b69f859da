package runtime.build.cells;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A text of Java as the JDK's compiler parses it. The places of its parts are those in the text.
 */
final class Syntax {

  private final String source;
  private final int offset;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private Syntax(String before, String source, String after) {
    this.source = source;
    this.offset = before.length();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                problem -> {},
                List.of("-proc:none"),
                null,
                List.of(new Text(before + source + after)));
    try {
      unit = task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    positions = Trees.instance(task).getSourcePositions();
  }

  /** Of declarations. */
  static Syntax ofMembers(String source) {
    return new Syntax("class W {", source, "\n}");
  }

  /** Of a statement, with or without its semicolon. */
  static Syntax ofStatement(String source) {
    return new Syntax("class W { void w() {", source, "\n;}}");
  }

  /** Of an expression, with or without a semicolon. */
  static Syntax ofValue(String source) {
    return new Syntax("class W { Object w =", source, "\n;}");
  }

  /** What is declared. */
  List<? extends Tree> members() {
    return ((ClassTree) unit.getTypeDecls().get(0)).getMembers();
  }

  StatementTree statement() {
    return ((MethodTree) members().get(0)).getBody().getStatements().get(0);
  }

  Tree value() {
    return ((VariableTree) members().get(0)).getInitializer();
  }

  int start(Tree part) {
    return (int) positions.getStartPosition(unit, part) - offset;
  }

  /** Behind the part; below 0 if the text does not have it. */
  int end(Tree part) {
    return (int) positions.getEndPosition(unit, part) - offset;
  }

  String text(Tree part) {
    return source.substring(start(part), end(part));
  }

  String source() {
    return source;
  }

  /** The text of a part, in which other texts have taken the place of some of its parts. */
  String text(Tree part, List<Edit> edits) {
    return edited(start(part), end(part), edits);
  }

  /** All of the text, edited. */
  String edited(List<Edit> edits) {
    return edited(0, source.length(), edits);
  }

  private String edited(int from, int to, List<Edit> edits) {
    StringBuilder text = new StringBuilder(source.substring(from, to));
    edits.stream()
        .filter(edit -> edit.start() >= from && edit.end() <= to)
        .sorted(Comparator.comparing(Edit::start).reversed())
        .forEach(edit -> text.replace(edit.start() - from, edit.end() - from, edit.text()));
    return text.toString();
  }

  /** A text to be put in the place of what stands from start to end. */
  record Edit(int start, int end, String text) {}

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String text) {
      super(URI.create("string:///W.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
