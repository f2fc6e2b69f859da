package runtime.digits;

import java.util.Locale;

/** The signs by which a language parts the digits of a number. */
record Separators(char decimal, char group) {

  private static final Separators POINT = new Separators('.', ',');

  /**
   * Those of a language, or of a country.
   *
   * @param locale null for no country
   * @throws UnsupportedOperationException if they are not known here
   */
  static Separators of(Locale locale) {
    String name = locale == null ? "" : locale.toString();
    return switch (name) {
      case "", "en", "en_AU", "en_CA", "en_GB", "en_IE", "en_NZ", "en_US" -> POINT;
      case "es_MX", "ja", "ja_JP", "ko", "ko_KR", "zh", "zh_CN", "zh_TW" -> POINT;
      case "de", "de_DE", "es", "es_AR", "es_CO", "es_ES" -> new Separators(',', '.');
      case "it", "it_IT", "nl", "nl_NL", "pt", "pt_BR" -> new Separators(',', '.');
      case "fr", "fr_FR" -> new Separators(',', '\u202f');
      case "fr_CA" -> new Separators(',', '\u00a0');
      default ->
          throw new UnsupportedOperationException(
              "This page does not know how numbers are written in " + name + ": use Locale.ROOT.");
    };
  }

  /** A number with these, where it has those of no country. */
  String in(String number) {
    if (equals(POINT)) {
      return number;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char letter = number.charAt(i);
      text.append(letter == '.' ? decimal : letter == ',' ? group : letter);
    }
    return text.toString();
  }
}
