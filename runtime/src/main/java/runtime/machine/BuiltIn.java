package runtime.machine;

import java.util.List;

/** A class of Java that the machine has to bring along itself. */
abstract class BuiltIn extends HostClass {

  private final List<String> members;

  BuiltIn(String name, List<String> members) {
    this(name, name.equals("java/lang/Object") ? null : "java/lang/Object", members);
  }

  BuiltIn(String name, String superName, List<String> members) {
    super(name, superName, List.of(), 1);
    this.members = members;
  }

  @Override
  public int member(String member) {
    return members.indexOf(member);
  }

  @Override
  public Object[] newArray(int length) {
    return new Object[length];
  }

  @Override
  public Guest adaptor(Instance instance) {
    return new Plain(instance);
  }
}
