package runtime.machine;

import runtime.machine.classfile.Access;
import runtime.machine.classfile.Code;
import runtime.machine.classfile.Member;

/** A method of a class of the machine. */
final class GuestMethod {

  final GuestClass owner;
  final String name;
  final String descriptor;
  final Code code;
  final byte[] bytes;

  /** How many places the operands take, with the object. */
  final int operands;

  /** The first letter of the type of the result. */
  final char result;

  private final int access;
  private Decoded decoded;

  GuestMethod(GuestClass owner, Member member) {
    this.owner = owner;
    name = member.name();
    descriptor = member.descriptor();
    code = member.code();
    bytes = code == null ? null : code.bytes();
    access = member.access();
    operands = Descriptor.size(descriptor) + (isStatic() ? 0 : 1);
    result = Descriptor.result(descriptor).charAt(0);
  }

  /** The instructions as the machine runs them. */
  Decoded decoded() {
    if (decoded == null) {
      decoded = Decoder.decode(this);
    }
    return decoded;
  }

  /** Forgets what instructions have found out, since a class was defined anew. */
  void forget() {
    decoded = null;
  }

  boolean isStatic() {
    return (access & Access.STATIC) != 0;
  }

  boolean isPrivate() {
    return (access & Access.PRIVATE) != 0;
  }

  boolean hasBody() {
    return code != null;
  }

  String key() {
    return name + descriptor;
  }
}
