package runtime.methods;

import java.util.HashMap;
import java.util.Map;

/**
 * Texts in capitals and in small letters, as String has them without a locale (The Unicode Standard
 * 15, SpecialCasing.txt): a letter may become several, and a capital sigma at the end of a word is
 * another small letter.
 */
final class LetterCase {

  private static final char SIGMA = 'Σ';
  private static final char FINAL_SIGMA = 'ς';
  private static final int DOTTED_I = 'İ';

  /** Letters, each with the capitals that it becomes, if these are several. */
  private static final String CAPITALS =
      "ßSS ŉʼN ǰJ\u030c ΐΙ\u0308\u0301 ΰΥ\u0308\u0301 ևԵՒ ẖH\u0331 ẗT\u0308 ẘW\u030a ẙY\u030a ẚAʾ ὐΥ\u0313 ὒΥ\u0313\u0300 ὔΥ\u0313\u0301 ὖΥ\u0313\u0342 "
          + "ᾀἈΙ ᾁἉΙ ᾂἊΙ ᾃἋΙ ᾄἌΙ ᾅἍΙ ᾆἎΙ ᾇἏΙ ᾈἈΙ ᾉἉΙ ᾊἊΙ ᾋἋΙ ᾌἌΙ ᾍἍΙ ᾎἎΙ ᾏἏΙ "
          + "ᾐἨΙ ᾑἩΙ ᾒἪΙ ᾓἫΙ ᾔἬΙ ᾕἭΙ ᾖἮΙ ᾗἯΙ ᾘἨΙ ᾙἩΙ ᾚἪΙ ᾛἫΙ ᾜἬΙ ᾝἭΙ ᾞἮΙ ᾟἯΙ "
          + "ᾠὨΙ ᾡὩΙ ᾢὪΙ ᾣὫΙ ᾤὬΙ ᾥὭΙ ᾦὮΙ ᾧὯΙ ᾨὨΙ ᾩὩΙ ᾪὪΙ ᾫὫΙ ᾬὬΙ ᾭὭΙ ᾮὮΙ ᾯὯΙ "
          + "ᾲᾺΙ ᾳΑΙ ᾴΆΙ ᾶΑ\u0342 ᾷΑ\u0342Ι ᾼΑΙ ῂῊΙ ῃΗΙ ῄΉΙ ῆΗ\u0342 ῇΗ\u0342Ι ῌΗΙ ῒΙ\u0308\u0300 ΐΙ\u0308\u0301 ῖΙ\u0342 "
          + "ῗΙ\u0308\u0342 ῢΥ\u0308\u0300 ΰΥ\u0308\u0301 ῤΡ\u0313 ῦΥ\u0342 ῧΥ\u0308\u0342 ῲῺΙ ῳΩΙ ῴΏΙ ῶΩ\u0342 ῷΩ\u0342Ι ῼΩΙ ﬀFF ﬁFI "
          + "ﬂFL ﬃFFI ﬄFFL ﬅST ﬆST ﬓՄՆ ﬔՄԵ ﬕՄԻ ﬖՎՆ ﬗՄԽ ";

  /** What keeps two letters in one word, beside dashes. */
  private static final String WITHIN_WORDS = "\u00ad\u2027\"'.";

  private static final String WITHIN_NUMBERS = "\"',\u066b.";

  /** What has capitals and is no letter with a case, from one code point to another. */
  private static final int[] ALSO_CASED = {
    0x2b0, 0x2b8, 0x2c0, 0x2c1, 0x2e0, 0x2e4, 0x345, 0x345, 0x37a, 0x37a, 0x1d2c, 0x1d61, 0x2160,
    0x217f, 0x24b6, 0x24e9
  };

  /** Kanji and kana, which are words of their own. */
  private static final int[] EASTERN = {
    0x3005, 0x3005, 0x3041, 0x30fe, 0x4e00, 0x9fa5, 0xf900, 0xfa2d
  };

  private static Map<Integer, String> capitals;

  private LetterCase() {}

  static String upper(String text) {
    StringBuilder upper = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      String several = letter < 0x80 ? null : capitals().get(letter);
      if (several == null) {
        upper.appendCodePoint(hasCase(letter) ? Character.toUpperCase(letter) : letter);
      } else {
        upper.append(several);
      }
      i += Character.charCount(letter);
    }
    return same(upper, text);
  }

  /** TeaVM gives also to some code points a case that are no letters yet. */
  private static boolean hasCase(int letter) {
    return letter < 0x80 || Character.isDefined(letter);
  }

  private static Map<Integer, String> capitals() {
    if (capitals == null) {
      capitals = new HashMap<>();
      for (String each : CAPITALS.split(" ")) {
        capitals.put(each.codePointAt(0), each.substring(1));
      }
    }
    return capitals;
  }

  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      if (letter == DOTTED_I) {
        lower.append("i\u0307");
      } else if (letter == SIGMA && isFinal(text, i)) {
        lower.append(FINAL_SIGMA);
      } else {
        lower.appendCodePoint(hasCase(letter) ? Character.toLowerCase(letter) : letter);
      }
      i += Character.charCount(letter);
    }
    return same(lower, text);
  }

  /** A text that stays what it is, is the same object, as in Java. */
  private static String same(StringBuilder changed, String text) {
    String made = changed.toString();
    return made.equals(text) ? text : made;
  }

  /** Whether a letter with a case stands before a sigma in its word, and none behind it. */
  private static boolean isFinal(String text, int sigma) {
    return isCasedBefore(text, sigma) && !isCasedBehind(text, sigma + 1);
  }

  private static boolean isCasedBefore(String text, int end) {
    int i = end;
    while (i > 0 && isJoined(text, i)) {
      int letter = text.codePointBefore(i);
      if (isCased(letter)) {
        return true;
      }
      i -= Character.charCount(letter);
    }
    return false;
  }

  private static boolean isCasedBehind(String text, int start) {
    int i = start;
    while (i < text.length() && isJoined(text, i)) {
      int letter = text.codePointAt(i);
      if (isCased(letter)) {
        return true;
      }
      i += Character.charCount(letter);
    }
    return false;
  }

  /** Whether a word goes on across a place, as Java's BreakIterator has words. */
  private static boolean isJoined(String text, int at) {
    int behind = text.codePointAt(at);
    int end = withoutMarks(text, at);
    if (isMark(behind) || end == 0) {
      return isMark(behind);
    }
    int before = text.codePointBefore(end);
    if (isOfWord(before) && isOfWord(behind)) {
      return true;
    }
    if (isOfWord(before)) {
      int next = at + Character.charCount(behind);
      return next < text.length() && isWithin(behind, before, text.codePointAt(next));
    }
    int last = withoutMarks(text, at - Character.charCount(before));
    return end == at && last > 0 && isWithin(before, text.codePointBefore(last), behind);
  }

  /** The end of the letter that the marks before a place are of. */
  private static int withoutMarks(String text, int end) {
    int i = end;
    while (i > 0 && isMark(text.codePointBefore(i))) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return i;
  }

  private static boolean isWithin(int sign, int before, int behind) {
    boolean isDash = Character.getType(sign) == Character.DASH_PUNCTUATION;
    boolean isLine = Character.getType(sign) == Character.CONNECTOR_PUNCTUATION;
    boolean isOfLetters = isDash || isLine || WITHIN_WORDS.indexOf(sign) >= 0;
    return isOfLetters && isLetter(before) && isLetter(behind)
        || WITHIN_NUMBERS.indexOf(sign) >= 0 && isNumber(before) && isNumber(behind);
  }

  private static boolean isOfWord(int letter) {
    return isLetter(letter) || isNumber(letter);
  }

  private static boolean isLetter(int letter) {
    return !isIn(EASTERN, letter)
        && (Character.isLetter(letter)
            || Character.getType(letter) == Character.COMBINING_SPACING_MARK);
  }

  private static boolean isNumber(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isCased(int letter) {
    int type = Character.getType(letter);
    return type == Character.LOWERCASE_LETTER
        || type == Character.UPPERCASE_LETTER
        || type == Character.TITLECASE_LETTER
        || isIn(ALSO_CASED, letter);
  }

  private static boolean isIn(int[] ranges, int letter) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (letter >= ranges[i] && letter <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
