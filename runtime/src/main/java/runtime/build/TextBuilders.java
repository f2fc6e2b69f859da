package runtime.build;

import java.util.Arrays;
import java.util.stream.Stream;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import runtime.library.Letters;

/**
 * Lets a StringBuilder take a text as a whole, and grow as Java's. TeaVM's takes each letter by
 * itself.
 */
final class TextBuilders implements ClassHolderTransformer {

  private static final String NAME = "java.lang.AbstractStringBuilder";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(NAME)) {
      construct(Body.of(type, context, "<init>", String.class));
      insert(Body.of(type, context, "insert", int.class, String.class));
      ensureCapacity(Body.of(type, context, "ensureCapacity", int.class));
    }
  }

  /** What takes the place of a method's instructions. */
  private record Body(ProgramEmitter program, ValueEmitter builder) {

    static Body of(
        ClassHolder type, ClassHolderTransformerContext context, String name, Class<?>... types) {
      ValueType[] parameters = Stream.of(types).map(ValueType::parse).toArray(ValueType[]::new);
      MethodHolder method =
          type.getMethods().stream()
              .filter(each -> each.getName().equals(name))
              .filter(each -> Arrays.equals(each.getParameterTypes(), parameters))
              .findFirst()
              .orElseThrow();
      ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
      return new Body(program, program.var(0, type));
    }

    ValueEmitter letters() {
      return builder.getField("buffer", char[].class);
    }

    ValueEmitter length() {
      return builder.getField("length", int.class);
    }

    void setLetters(String method, ValueEmitter... operands) {
      builder.setField("buffer", program.invoke(Letters.class, method, char[].class, operands));
    }
  }

  private static void construct(Body body) {
    ValueEmitter text = body.program().var(1, String.class);
    body.setLetters("of", text);
    body.builder().setField("length", text.invokeVirtual("length", int.class));
    body.program().exit();
  }

  private static void insert(Body body) {
    ProgramEmitter program = body.program();
    ValueEmitter text = program.var(2, String.class).cast(Object.class);
    ValueEmitter more = program.invoke(String.class, "valueOf", String.class, text);
    ValueEmitter length = body.length();
    body.setLetters("insert", body.letters(), length, program.var(1, int.class), more);
    body.builder().setField("length", length.add(more.invokeVirtual("length", int.class)));
    body.builder().returnValue();
  }

  private static void ensureCapacity(Body body) {
    ValueEmitter needed =
        body.program()
            .invoke(Math.class, "max", int.class, body.program().var(1, int.class), body.length());
    body.setLetters("room", body.letters(), body.length(), needed);
    body.program().exit();
  }
}
