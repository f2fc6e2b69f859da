package runtime.build;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.instructions.InitClassInstruction;

/** Lets a learner's class initialise its superclass before itself, which TeaVM leaves out. */
final class Initialisers implements ClassHolderTransformer {

  private static final MethodDescriptor INITIALISER = new MethodDescriptor("<clinit>", void.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (Libraries.have(type.getName()) || type.hasModifier(ElementModifier.INTERFACE)) {
      return;
    }
    if (!hasInitialiser(type.getParent(), context.getHierarchy().getClassSource())) {
      return;
    }
    MethodHolder initialiser = type.getMethod(INITIALISER);
    if (initialiser == null) {
      type.addMethod(initialiser(type.getParent(), context));
      return;
    }
    InitClassInstruction first = new InitClassInstruction();
    first.setClassName(type.getParent());
    initialiser.getProgram().basicBlockAt(0).addFirst(first);
  }

  private static boolean hasInitialiser(String name, ClassReaderSource classes) {
    ClassReader type = name == null ? null : classes.get(name);
    return type != null
        && (type.getMethod(INITIALISER) != null || hasInitialiser(type.getParent(), classes));
  }

  private static MethodHolder initialiser(String parent, ClassHolderTransformerContext context) {
    MethodHolder initialiser = new MethodHolder(INITIALISER);
    initialiser.setLevel(AccessLevel.PACKAGE_PRIVATE);
    initialiser.getModifiers().add(ElementModifier.STATIC);
    ProgramEmitter program = ProgramEmitter.create(initialiser, context.getHierarchy());
    program.initClass(parent);
    program.exit();
    return initialiser;
  }
}
