package runtime.build;

import java.util.AbstractList;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Lets the iterator of a list be at its end where the list has it now, as a JVM's. TeaVM's
 * remembers how long the list was.
 */
final class ListEnds implements ClassHolderTransformer {

  private static final String ITERATOR = "java.util.AbstractList$1";
  private static final MethodDescriptor HAS_NEXT = new MethodDescriptor("hasNext", boolean.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(ITERATOR)) {
      return;
    }
    ProgramEmitter program =
        ProgramEmitter.create(type.getMethod(HAS_NEXT), context.getHierarchy());
    ValueEmitter iterator = program.var(0, type);
    ValueEmitter size =
        iterator.getField("this$0", AbstractList.class).invokeVirtual("size", int.class);
    program
        .when(iterator.getField("index", int.class).isEqualTo(size))
        .thenDo(() -> program.constant(0).returnValue());
    program.constant(1).returnValue();
  }
}
