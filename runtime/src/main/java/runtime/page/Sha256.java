package runtime.page;

/** The hash SHA-256 (FIPS 180-4, sections 4 to 6). */
public final class Sha256 {

  private static final int BLOCK = 64;
  private static final int ROUNDS = 64;

  /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
  private static final int[] K = new int[ROUNDS];

  /** The same of the square roots of the first eight. */
  private static final int[] FIRST = new int[8];

  static {
    int prime = 2;
    for (int i = 0; i < ROUNDS; prime++) {
      if (isPrime(prime)) {
        K[i] = fraction(prime, 3);
        if (i < FIRST.length) {
          FIRST[i] = fraction(prime, 2);
        }
        i++;
      }
    }
  }

  private final int[] hash = FIRST.clone();

  private Sha256() {}

  /** The hash of bytes, in 64 hexadecimal digits. */
  public static String of(byte[] bytes) {
    Sha256 sum = new Sha256();
    byte[] padded = padded(bytes);
    for (int from = 0; from < padded.length; from += BLOCK) {
      sum.add(schedule(padded, from));
    }
    StringBuilder text = new StringBuilder();
    for (int word : sum.hash) {
      text.append(Long.toHexString(1L << 32 | word & 0xFFFFFFFFL), 1, 9);
    }
    return text.toString();
  }

  private static boolean isPrime(int number) {
    for (int i = 2; i * i <= number; i++) {
      if (number % i == 0) {
        return false;
      }
    }
    return true;
  }

  /** The first 32 bits after the point of a root, found bit by bit in whole numbers. */
  private static int fraction(int number, int degree) {
    java.math.BigInteger scaled =
        java.math.BigInteger.valueOf(number).shiftLeft(Integer.SIZE * degree);
    long root = 0;
    for (long bit = 1L << 36; bit > 0; bit >>= 1) {
      java.math.BigInteger tried = java.math.BigInteger.valueOf(root | bit);
      if (tried.pow(degree).compareTo(scaled) <= 0) {
        root |= bit;
      }
    }
    return (int) root;
  }

  /** With a bit 1, zeros, and the length in bits, so that blocks are full. */
  private static byte[] padded(byte[] bytes) {
    byte[] padded = new byte[(bytes.length + 8) / BLOCK * BLOCK + BLOCK];
    System.arraycopy(bytes, 0, padded, 0, bytes.length);
    padded[bytes.length] = (byte) 0x80;
    long bits = 8L * bytes.length;
    for (int i = 1; i <= Long.BYTES; i++) {
      padded[padded.length - i] = (byte) bits;
      bits >>>= 8;
    }
    return padded;
  }

  private static int[] schedule(byte[] bytes, int from) {
    int[] w = new int[ROUNDS];
    for (int i = 0; i < BLOCK; i++) {
      w[i / 4] = w[i / 4] << 8 | bytes[from + i] & 0xFF;
    }
    for (int t = 16; t < ROUNDS; t++) {
      int a = w[t - 15];
      int b = w[t - 2];
      int s0 = Integer.rotateRight(a, 7) ^ Integer.rotateRight(a, 18) ^ a >>> 3;
      int s1 = Integer.rotateRight(b, 17) ^ Integer.rotateRight(b, 19) ^ b >>> 10;
      w[t] = s1 + w[t - 7] + s0 + w[t - 16];
    }
    return w;
  }

  private void add(int[] w) {
    int[] v = hash.clone();
    for (int t = 0; t < ROUNDS; t++) {
      int e = v[4];
      int a = v[0];
      int s1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int t1 = v[7] + s1 + (e & v[5] ^ ~e & v[6]) + K[t] + w[t];
      int s0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int t2 = s0 + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += t1;
      v[0] = t1 + t2;
    }
    for (int i = 0; i < hash.length; i++) {
      hash[i] += v[i];
    }
  }
}
