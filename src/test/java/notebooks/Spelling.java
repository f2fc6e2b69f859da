package notebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.speller.Speller.CandidateData;
import morfologik.stemming.Dictionary;

/** British spelling, and the words of this project that no dictionary has. */
public final class Spelling {

  private static final Map<String, String> DICTIONARIES =
      Map.of(
          "en", "/org/languagetool/resource/en/hunspell/en_GB.dict",
          "es", "/org/languagetool/resource/es/es-ES.dict");
  private static final Map<String, String> OURS =
      Map.of("en", "/notebooks/our-words.txt", "es", "/notebooks/our-words-es.txt");
  private static final int EDITS = 2;

  /** Addresses and names of files. */
  private static final Pattern NAMED = Pattern.compile("\\S+://\\S+|[\\w./-]*\\.\\w+");

  /** What stands between spaces and signs. */
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’]\\p{L}+)*");

  /**
   * A run of two Latin letters or more, none of them raised or lowered: others belong to formulas.
   */
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}&&[^\\p{Lm}]]{2,}(?:['’]\\p{IsLatin}+)*");

  private static final Pattern GENITIVE = Pattern.compile("'s$");

  private final Speller speller;
  private final Set<String> ours;

  private Spelling(Speller speller, Set<String> ours) {
    this.speller = speller;
    this.ours = ours;
  }

  /** British English, and these words. */
  static Spelling with(List<String> ours) {
    return of("en", ours);
  }

  /** That of a language, and the words of this project in it. */
  public static Spelling of(String language) {
    return of(language, ourWords(language));
  }

  private static Spelling of(String language, List<String> ours) {
    try {
      Dictionary words = Dictionary.read(Spelling.class.getResource(DICTIONARIES.get(language)));
      return new Spelling(new Speller(words, EDITS), Set.copyOf(ours));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of this project, one a line. */
  static List<String> ourWords(String language) {
    try (InputStream words = Spelling.class.getResourceAsStream(OURS.get(language))) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a text, in their order. */
  public static Stream<String> words(String prose) {
    return RUN.matcher(NAMED.matcher(prose).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .filter(WORD.asMatchPredicate())
        .map(run -> run.replace('’', '\''));
  }

  /** Whether a word, or what it is the genitive of, is in the dictionary or among ours. */
  public boolean knows(String word) {
    return forms(word).anyMatch(form -> ours.contains(form) || !speller.isMisspelled(form));
  }

  /** Whether one of ours is needed for this word. */
  boolean needs(String our, String word) {
    return forms(word).anyMatch(our::equals) && forms(word).allMatch(speller::isMisspelled);
  }

  /** A word as it stands, as it is inside a sentence, and without the genitive's ending. */
  private static Stream<String> forms(String word) {
    String owner = GENITIVE.matcher(word).replaceFirst("");
    return Stream.of(word, owner, startingSmall(owner));
  }

  private static String startingSmall(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  /** The word that its author most likely meant. */
  Optional<String> nearest(String word) {
    return speller.findReplacementCandidates(word).stream().findFirst().map(CandidateData::getWord);
  }
}
