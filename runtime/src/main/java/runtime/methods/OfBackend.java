package runtime.methods;

import runtime.digits.Remainder;

/** The operators of Java that WebAssembly has not, named as in TeaVM's WasmRuntime. */
public final class OfBackend {

  private OfBackend() {}

  public static double remainder(double x, double y) {
    return Remainder.truncated(x, y);
  }

  /** Of two floats, the rest is a float, and exact as a double. */
  public static float remainder(float x, float y) {
    return (float) Remainder.truncated(x, y);
  }
}
