package runtime.build;

import java.util.List;
import java.util.stream.Stream;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import runtime.library.OneUse;

/** Lets a stream know whether it was used. TeaVM's give nothing, or zero, the second time. */
final class StreamClasses implements ClassHolderTransformer {

  /** What all streams of TeaVM extend. */
  static final List<String> NAMES =
      Stream.of(
              "impl.SimpleStreamImpl",
              "doubleimpl.SimpleDoubleStreamImpl",
              "intimpl.SimpleIntStreamImpl",
              "longimpl.SimpleLongStreamImpl")
          .map(name -> "java.util.stream." + name)
          .toList();

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (NAMES.contains(type.getName())) {
      type.setParent(OneUse.class.getName());
    }
  }
}
