package runtime.machine;

import java.util.List;

/** A collection of Java's that the machine brings along itself; nobody can extend it. */
abstract class OwnCollection extends BuiltIn {

  OwnCollection(String name, String superName, List<String> members) {
    super(name, superName, members);
  }

  @Override
  public final Guest adaptor(Instance instance) {
    return null;
  }
}
