package runtime.build;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClassRefsRenamer;

/**
 * Lets the runtime's classes call those that stand in for Java's by Java's names. TeaVM itself
 * renames only within the classes that stand in.
 */
final class OwnNames implements ClassHolderTransformer {

  private final ClassRefsRenamer renamer =
      new ClassRefsRenamer(new ReferenceCache(), StandIns::original);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().startsWith("runtime.")) {
      renamer.rename(type);
    }
  }
}
