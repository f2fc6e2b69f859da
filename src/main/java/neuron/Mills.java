package neuron;

/**
 * The ratio of Mills, Φ(−t) / exp(−t² / 2): what is left of the share Φ of the bell curve beyond t
 * when its fall is taken out. It is a half at t = 0, and falls to 1 / (t √(2π)).
 *
 * <p>Shepherd and Laframboise, Chebyshev Approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞,
 * 1981: what goes to 0 is multiplied by what grows as fast, and the half-line is folded to the
 * numbers from −1 to 1, where one polynomial does. Here it is (1 + t) times the ratio, by q = (t −
 * 6) / (t + 6).
 */
final class Mills {

  private static final double FOLD = 6;

  /** Of 1 in the polynomial that is right at 23 Chebyshev points from t = 0 to 39. */
  private static final double FIRST = 0.45345520027112796;

  /** Of q, q², … there. */
  private static final double[] OTHERS = {
    -0.085025362305770721,
    0.039811424562429858,
    -0.004373386779593186,
    -0.016141517332199269,
    0.022592467062781275,
    -0.019766479219931785,
    0.013246864154047862,
    -0.0070598194214627642,
    0.0029356555175184449,
    -0.00086899466332257839,
    0.00011948965828526159,
    3.7794893704466745e-05,
    -2.6353403713200724e-05,
    4.4124209884651293e-06,
    1.7838362341468199e-06,
    -9.996082886634029e-07,
    -4.649629632929167e-10,
    1.3237526176866645e-07,
    -1.9999357197391986e-08,
    -1.5635639755801341e-08,
    2.9330992736293062e-09,
    1.565901307919276e-09
  };

  private Mills() {}

  /**
   * For t from 0 to 50: up to 39 within 0.8 ulp, and beyond, where exp(−t² / 2) is less than any
   * double, within 8.
   */
  static Twofold ratio(double t) {
    double others = others(2 * (t / (t + FOLD)) - 1);
    return Twofold.sum(FIRST, others).over(Twofold.sum(1, t));
  }

  /** Even and odd powers apart, which is quicker. */
  private static double others(double q) {
    double square = q * q;
    double even = 0;
    double odd = 0;
    for (int k = OTHERS.length - 1; k > 0; k -= 2) {
      even = Math.fma(even, square, OTHERS[k]);
      odd = Math.fma(odd, square, OTHERS[k - 1]);
    }
    return q * Math.fma(q, even, odd);
  }
}
