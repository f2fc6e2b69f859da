package runtime.build.bindings;

import java.util.Collection;
import java.util.List;

/**
 * What an adaptor has to be: the class of objects that run in the machine and are of a compiled
 * class, or of compiled interfaces.
 *
 * @param above the class that it extends
 * @param interfaces those that it implements
 * @param constructors of the class above, each of which it has too
 * @param methods what the objects answer by their class in the machine: abstract ones, and those
 *     with a body that it may have anew; each owned by the class or interface that it is of
 */
record AdaptorPlan(
    String above,
    List<String> interfaces,
    boolean isThrowable,
    List<ApiMember> constructors,
    Collection<ApiMember> methods) {}
