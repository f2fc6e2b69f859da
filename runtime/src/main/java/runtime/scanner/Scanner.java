package runtime.scanner;

import java.io.Closeable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@link java.util.Scanner} of a text: a page has nothing else to read from. Numbers are English.
 */
public final class Scanner implements Iterator<String>, Closeable {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085]");
  private static final Pattern ANY = Pattern.compile("(?s).*");
  private static final Pattern TRUTH = Pattern.compile("(?i)true|false");

  private final String text;
  private Pattern delimiter = SPACES;
  private int radix = 10;
  private int position;
  private boolean isClosed;

  /** The next piece, which is not taken yet. */
  private record Piece(String text, int from) {

    int end() {
      return from + text.length();
    }
  }

  public Scanner(String text) {
    this.text = Objects.requireNonNull(text, "source");
  }

  @Override
  public void close() {
    isClosed = true;
  }

  public Pattern delimiter() {
    return delimiter;
  }

  public Scanner useDelimiter(Pattern pattern) {
    delimiter = pattern;
    return this;
  }

  public Scanner useDelimiter(String pattern) {
    return useDelimiter(Pattern.compile(pattern));
  }

  /** A locale changes no number in a page. */
  public Scanner useLocale(Locale locale) {
    return this;
  }

  public int radix() {
    return radix;
  }

  /**
   * The base of whole numbers from now on.
   *
   * @throws IllegalArgumentException if it is not between 2 and 36
   */
  public Scanner useRadix(int base) {
    if (base < Character.MIN_RADIX || base > Character.MAX_RADIX) {
      throw new IllegalArgumentException("radix:" + base);
    }
    radix = base;
    return this;
  }

  public Scanner reset() {
    delimiter = SPACES;
    radix = 10;
    return this;
  }

  /** The next piece between delimiters; null if there is none. */
  private Piece piece() {
    if (isClosed) {
      throw new IllegalStateException("Scanner closed");
    }
    Matcher matcher = delimiter.matcher(text);
    matcher.useAnchoringBounds(false);
    matcher.region(position, text.length());
    int from = matcher.lookingAt() ? matcher.end() : position;
    if (from == text.length()) {
      return null;
    }
    matcher.region(from, text.length());
    boolean isFound = matcher.find();
    if (isFound && matcher.end() == from) {
      isFound = matcher.find();
    }
    int end = isFound ? matcher.start() : text.length();
    return new Piece(text.substring(from, end), from);
  }

  @Override
  public boolean hasNext() {
    return piece() != null;
  }

  public boolean hasNext(Pattern pattern) {
    Piece piece = piece();
    return piece != null && pattern.matcher(piece.text()).matches();
  }

  public boolean hasNext(String pattern) {
    return hasNext(Pattern.compile(pattern));
  }

  @Override
  public String next() {
    return next(ANY);
  }

  public String next(String pattern) {
    return next(Pattern.compile(pattern));
  }

  /**
   * The next piece, if it is of a pattern; else what is before it is skipped.
   *
   * @throws InputMismatchException if it is not
   * @throws NoSuchElementException if there is none
   */
  public String next(Pattern pattern) {
    return next(pattern, piece -> piece);
  }

  private <T> T next(Pattern pattern, Function<String, T> read) {
    Piece piece = piece();
    if (piece == null) {
      position = text.length();
      throw new NoSuchElementException();
    }
    position = piece.from();
    if (!pattern.matcher(piece.text()).matches()) {
      throw new InputMismatchException();
    }
    T value;
    try {
      value = read.apply(piece.text());
    } catch (NumberFormatException wrong) {
      throw new InputMismatchException(wrong.getMessage());
    }
    position = piece.end();
    return value;
  }

  /** Whether {@code next} would give something that can be read so. */
  private boolean has(Pattern pattern, Function<String, ?> read) {
    if (!hasNext(pattern)) {
      return false;
    }
    try {
      read.apply(piece().text());
      return true;
    } catch (NumberFormatException wrong) {
      return false;
    }
  }

  public boolean hasNextLine() {
    if (isClosed) {
      throw new IllegalStateException("Scanner closed");
    }
    return position < text.length();
  }

  /**
   * The rest of the line, without its end.
   *
   * @throws NoSuchElementException if the text is at its end
   */
  public String nextLine() {
    if (!hasNextLine()) {
      throw new NoSuchElementException("No line found");
    }
    Matcher end = LINE_END.matcher(text);
    int from = position;
    boolean isFound = end.find(from);
    position = isFound ? end.end() : text.length();
    return text.substring(from, isFound ? end.start() : text.length());
  }

  public boolean hasNextBoolean() {
    return hasNext(TRUTH);
  }

  public boolean nextBoolean() {
    return next(TRUTH, Boolean::parseBoolean);
  }

  public boolean hasNextByte() {
    return has(ScannedNumbers.whole(radix), piece -> ScannedNumbers.byteOf(piece, radix));
  }

  public byte nextByte() {
    return next(ScannedNumbers.whole(radix), piece -> ScannedNumbers.byteOf(piece, radix));
  }

  public boolean hasNextShort() {
    return has(ScannedNumbers.whole(radix), piece -> ScannedNumbers.shortOf(piece, radix));
  }

  public short nextShort() {
    return next(ScannedNumbers.whole(radix), piece -> ScannedNumbers.shortOf(piece, radix));
  }

  public boolean hasNextInt() {
    return hasNextInt(radix);
  }

  public boolean hasNextInt(int base) {
    return has(ScannedNumbers.whole(base), piece -> ScannedNumbers.intOf(piece, base));
  }

  public int nextInt() {
    return nextInt(radix);
  }

  public int nextInt(int base) {
    return next(ScannedNumbers.whole(base), piece -> ScannedNumbers.intOf(piece, base));
  }

  public boolean hasNextLong() {
    return has(ScannedNumbers.whole(radix), piece -> ScannedNumbers.longOf(piece, radix));
  }

  public long nextLong() {
    return next(ScannedNumbers.whole(radix), piece -> ScannedNumbers.longOf(piece, radix));
  }

  public boolean hasNextBigInteger() {
    return hasNext(ScannedNumbers.whole(radix));
  }

  public BigInteger nextBigInteger() {
    return next(ScannedNumbers.whole(radix), piece -> ScannedNumbers.bigOf(piece, radix));
  }

  public boolean hasNextDouble() {
    return hasNext(ScannedNumbers.REAL);
  }

  public double nextDouble() {
    return next(ScannedNumbers.REAL, ScannedNumbers::doubleOf);
  }

  public boolean hasNextFloat() {
    return hasNext(ScannedNumbers.REAL);
  }

  public float nextFloat() {
    return next(ScannedNumbers.REAL, ScannedNumbers::floatOf);
  }

  public boolean hasNextBigDecimal() {
    return hasNext(ScannedNumbers.DECIMAL);
  }

  public BigDecimal nextBigDecimal() {
    return next(ScannedNumbers.DECIMAL, ScannedNumbers::decimalOf);
  }

  /** The pieces that are left. */
  public Stream<String> tokens() {
    Stream.Builder<String> pieces = Stream.builder();
    while (hasNext()) {
      pieces.add(next());
    }
    return pieces.build();
  }
}
