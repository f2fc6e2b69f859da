package runtime.machine.classfile;

/** Reads a class file from its beginning to its end; numbers have their highest byte first. */
final class Bytes {

  private final byte[] bytes;
  private int at;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int u1() {
    return bytes[at++] & 255;
  }

  int u2() {
    return u1() << 8 | u1();
  }

  int s4() {
    return u2() << 16 | u2();
  }

  long s8() {
    return (long) s4() << 32 | s4() & 0xffff_ffffL;
  }

  byte[] take(int length) {
    byte[] taken = new byte[length];
    System.arraycopy(bytes, at, taken, 0, length);
    at += length;
    return taken;
  }

  void skip(int length) {
    at += length;
  }

  /** Text in the modified UTF-8 of class files (JVMS 4.4.7). */
  String utf8(int length) {
    StringBuilder text = new StringBuilder(length);
    int end = at + length;
    while (at < end) {
      int first = u1();
      if (first < 0x80) {
        text.append((char) first);
      } else if (first < 0xe0) {
        text.append((char) ((first & 31) << 6 | u1() & 63));
      } else {
        text.append((char) ((first & 15) << 12 | (u1() & 63) << 6 | u1() & 63));
      }
    }
    return text.toString();
  }
}
