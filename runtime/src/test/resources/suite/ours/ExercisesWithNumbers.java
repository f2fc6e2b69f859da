import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** After exercises about numbers of Exercism's track for Java, by their names; written anew. */
class ExercisesWithNumbers {

  static void leap() {
    IntPredicate leap = year -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    System.out.println(
        IntStream.of(1900, 1996, 2000, 2015, 2024, 2100).filter(leap).boxed().toList());
  }

  static void raindrops() {
    Map<Integer, String> sounds = new TreeMap<>(Map.of(3, "Pling", 5, "Plang", 7, "Plong"));
    for (int n : new int[] {1, 9, 35, 105, 52}) {
      String said =
          sounds.entrySet().stream()
              .filter(each -> n % each.getKey() == 0)
              .map(Map.Entry::getValue)
              .collect(Collectors.joining());
      System.out.println(said.isEmpty() ? "" + n : said);
    }
  }

  static void sieve() {
    BitSet crossed = new BitSet();
    List<Integer> primes = new ArrayList<>();
    for (int n = 2; n < 60; n++) {
      if (!crossed.get(n)) {
        primes.add(n);
        for (int m = n * n; m < 60; m += n) {
          crossed.set(m);
        }
      }
    }
    System.out.println(primes);
  }

  static List<Long> factors(long n) {
    List<Long> factors = new ArrayList<>();
    for (long f = 2; f * f <= n; f++) {
      for (; n % f == 0; n /= f) {
        factors.add(f);
      }
    }
    if (n > 1) {
      factors.add(n);
    }
    return factors;
  }

  static void primeFactors() {
    System.out.println(factors(901_255) + " " + factors(1) + factors(64) + factors(1L << 40));
  }

  static long steps(long n) {
    if (n < 1) {
      throw new IllegalArgumentException("Only positive integers are allowed");
    }
    return LongStream.iterate(n, x -> x != 1, x -> x % 2 == 0 ? x / 2 : 3 * x + 1).count();
  }

  static void collatzConjecture() {
    System.out.println(steps(1) + " " + steps(12) + " " + steps(1_000_000));
    steps(0);
  }

  static void armstrongNumbers() {
    System.out.println(
        IntStream.range(0, 10_000)
            .filter(
                n -> {
                  String digits = "" + n;
                  return digits.chars().mapToDouble(c -> Math.pow(c - '0', digits.length())).sum()
                      == n;
                })
            .boxed()
            .toList());
  }

  static void perfectNumbers() {
    for (int n : new int[] {6, 28, 12, 8, 7}) {
      int sum = IntStream.rangeClosed(1, n / 2).filter(d -> n % d == 0).sum();
      System.out.println(n + " " + (sum == n ? "perfect" : sum > n ? "abundant" : "deficient"));
    }
  }

  static void pascalsTriangle() {
    List<int[]> rows =
        Stream.iterate(
                new int[] {1},
                row ->
                    IntStream.rangeClosed(0, row.length)
                        .map(i -> (i > 0 ? row[i - 1] : 0) + (i < row.length ? row[i] : 0))
                        .toArray())
            .limit(6)
            .toList();
    rows.forEach(row -> System.out.println(" ".repeat(6 - row.length) + Arrays.toString(row)));
  }

  static void differenceOfSquares() {
    int square = IntStream.rangeClosed(1, 100).sum();
    System.out.println(square * square - IntStream.rangeClosed(1, 100).map(n -> n * n).sum());
  }

  static void grains() {
    BigInteger all = BigInteger.ZERO;
    for (int field = 0; field < 64; field++) {
      all = all.add(BigInteger.TWO.pow(field));
    }
    System.out.println(all + " " + Long.toUnsignedString(1L << 63) + " " + (1L << 63));
  }

  static boolean isValid(String number) {
    String digits = number.replace(" ", "");
    if (digits.length() < 2 || !digits.matches("\\d+")) {
      return false;
    }
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - place));
      int doubled = place % 2 == 1 ? 2 * digit : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  static void luhn() {
    for (String each : List.of("059", "1", "055 444 285", "8273 1232 7352 0569", "05a9")) {
      System.out.println(each + " " + isValid(each));
    }
  }

  static void isbnVerifier() {
    for (String each : List.of("3-598-21508-8", "3-598-21507-X", "3-598-21508-9")) {
      String digits = each.replace("-", "");
      int sum =
          IntStream.range(0, 10)
              .map(i -> (10 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0'))
              .sum();
      System.out.println(sum % 11 == 0);
    }
  }

  static void romanNumerals() {
    Map<Integer, String> signs = new LinkedHashMap<>();
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] texts = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    for (int each = 0; each < values.length; each++) {
      signs.put(values[each], texts[each]);
    }
    for (int n : new int[] {1, 4, 93, 575, 1994, 3999}) {
      StringBuilder roman = new StringBuilder();
      int rest = n;
      for (var each : signs.entrySet()) {
        roman.append(each.getValue().repeat(rest / each.getKey()));
        rest %= each.getKey();
      }
      System.out.println(n + " " + roman);
    }
  }

  static void sumOfMultiples() {
    Set<Integer> found = new TreeSet<>();
    for (int base : new int[] {3, 5, 0}) {
      for (int n = base; base > 0 && n < 30; n += base) {
        found.add(n);
      }
    }
    System.out.println(found + " " + found.stream().mapToInt(Integer::intValue).sum());
  }

  static void triangle() {
    double[][] all = {{2, 2, 2}, {3, 4, 4}, {3, 4, 5}, {1, 1, 3}, {0.5, 0.4, 0.6}};
    for (double[] sides : all) {
      Arrays.sort(sides);
      boolean is = sides[0] > 0 && sides[0] + sides[1] > sides[2];
      System.out.println(
          is ? DoubleKinds.values()[(int) Arrays.stream(sides).distinct().count() - 1] : "none");
    }
  }

  enum DoubleKinds {
    EQUILATERAL,
    ISOSCELES,
    SCALENE
  }

  static void nthPrime() {
    int[] primes =
        IntStream.iterate(2, n -> n + 1)
            .filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0))
            .limit(100)
            .toArray();
    System.out.println(primes[99] + " " + primes[5]);
  }

  static void allYourBase() {
    int[] digits = {2, 0, 2, 1, 0};
    int value = IntStream.of(digits).reduce(0, (sum, digit) -> 3 * sum + digit);
    Deque<Integer> result = new ArrayDeque<>();
    for (; value > 0; value /= 16) {
      result.addFirst(value % 16);
    }
    System.out.println(result + " " + Integer.toString(255, 7) + " " + Integer.parseInt("-zz", 36));
  }

  static void complexNumbers() {
    record Complex(double re, double im) {
      Complex times(Complex o) {
        return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
      }

      Complex over(Complex o) {
        double n = o.re * o.re + o.im * o.im;
        return new Complex((re * o.re + im * o.im) / n, (im * o.re - re * o.im) / n);
      }

      double abs() {
        return Math.hypot(re, im);
      }
    }
    Complex z = new Complex(1, 2);
    System.out.println(
        z.times(new Complex(3, -4)) + " " + z.over(new Complex(0.3, 7)) + " " + z.abs());
    System.out.println(z.over(new Complex(0, 0)));
  }

  static long gcd(long a, long b) {
    return b == 0 ? Math.abs(a) : gcd(b, a % b);
  }

  static void rationalNumbers() {
    record Rational(long top, long bottom) {
      Rational {
        if (bottom == 0) {
          throw new ArithmeticException("no bottom");
        }
        long g = gcd(top, bottom) * (bottom < 0 ? -1 : 1);
        top /= g;
        bottom /= g;
      }

      Rational plus(Rational o) {
        return new Rational(top * o.bottom + o.top * bottom, bottom * o.bottom);
      }

      double power(double x) {
        return Math.pow(x, (double) top / bottom);
      }
    }
    System.out.println(
        new Rational(1, -2).plus(new Rational(2, 3)) + " " + new Rational(4, 3).power(8));
    System.out.println(new Rational(3, 0));
  }

  static void spaceAge() {
    Map<String, Double> years =
        new TreeMap<>(Map.of("Mercury", 0.2408467, "Earth", 1.0, "Neptune", 164.79132));
    years.forEach(
        (name, length) ->
            System.out.printf("%s %.2f%n", name, 1_000_000_000 / (31_557_600 * length)));
  }

  static void money() {
    BigDecimal price = new BigDecimal("19.99");
    BigDecimal tax = price.multiply(new BigDecimal("0.19")).setScale(2, RoundingMode.HALF_UP);
    System.out.println(
        price.add(tax) + " " + price.divide(BigDecimal.valueOf(7), MathContext.DECIMAL32));
    System.out.println(price.divide(BigDecimal.valueOf(3)));
  }
}
