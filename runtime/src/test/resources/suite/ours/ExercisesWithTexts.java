import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** After exercises about texts of Exercism's track for Java, by their names; written anew. */
class ExercisesWithTexts {

  static void twoFer() {
    Function<String, String> share =
        name -> "One for " + (name == null ? "you" : name) + ", one for me.";
    System.out.println(share.apply("Alice") + share.apply(null));
  }

  static void acronym() {
    for (String each :
        List.of("As Soon As Possible", "Liquid-crystal display", "Thank _you_ all")) {
      System.out.println(
          Stream.of(each.replaceAll("[^\\w\\s-]|_", "").split("[\\s-]+"))
              .map(word -> word.substring(0, 1).toUpperCase())
              .collect(Collectors.joining()));
    }
  }

  static boolean isAnagram(String a, String b) {
    char[] x = a.toLowerCase().toCharArray();
    char[] y = b.toLowerCase().toCharArray();
    Arrays.sort(x);
    Arrays.sort(y);
    return !a.equalsIgnoreCase(b) && Arrays.equals(x, y);
  }

  static void anagram() {
    System.out.println(
        Stream.of("enlists", "google", "inlets", "banana", "Listen", "tinsel")
            .filter(each -> isAnagram("listen", each))
            .toList());
  }

  static void isogram() {
    for (String each : List.of("isogram", "eleven", "six-year-old", "Alphabet", "")) {
      var letters = each.toLowerCase().chars().filter(Character::isLetter).boxed().toList();
      System.out.println(each + " " + (new HashSet<>(letters).size() == letters.size()));
    }
  }

  static void pangram() {
    for (String each :
        List.of("the quick brown fox jumps over the lazy dog", "five boxing wizards")) {
      System.out.println(IntStream.rangeClosed('a', 'z').allMatch(c -> each.indexOf(c) >= 0));
    }
  }

  static boolean isPaired(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (char each : text.toCharArray()) {
      switch (each) {
        case '(' -> open.push(')');
        case '[' -> open.push(']');
        case '{' -> open.push('}');
        case ')', ']', '}' -> {
          if (open.isEmpty() || open.pop() != each) {
            return false;
          }
        }
        default -> {}
      }
    }
    return open.isEmpty();
  }

  static void matchingBrackets() {
    for (String each : List.of("", "[()]{}", "([)]", "}", "if (a[0]) { b(); }")) {
      System.out.println(isPaired(each));
    }
  }

  static void wordCount() {
    Map<String, Integer> counts = new TreeMap<>();
    for (String each :
        "one fish, two fish: Red fish; don't 'blue' fish".toLowerCase().split("[^\\w']+")) {
      counts.merge(each.replaceAll("^'|'$", ""), 1, Integer::sum);
    }
    System.out.println(counts);
  }

  static void rnaTranscription() {
    Map<Character, Character> partner = Map.of('G', 'C', 'C', 'G', 'T', 'A', 'A', 'U');
    System.out.println(
        "ACGTGGTCTTAA"
            .chars()
            .mapToObj(c -> partner.get((char) c).toString())
            .collect(Collectors.joining()));
  }

  static void nucleotideCount() {
    String strand = "AGCTTTTCATTCTGACTGCAX";
    Map<Character, Long> counts =
        strand
            .chars()
            .mapToObj(c -> (char) c)
            .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    System.out.println(counts);
    if (counts.containsKey('X')) {
      throw new IllegalArgumentException("Invalid nucleotide");
    }
  }

  static void etl() {
    Map<Integer, List<String>> old =
        new TreeMap<>(Map.of(1, List.of("A", "E"), 10, List.of("Q", "Z")));
    Map<String, Integer> scores = new TreeMap<>();
    old.forEach((score, letters) -> letters.forEach(each -> scores.put(each.toLowerCase(), score)));
    System.out.println(scores);
  }

  static void scrabbleScore() {
    int[] of = {1, 3, 3, 2, 1, 4, 2, 4, 1, 8, 5, 1, 3, 1, 1, 3, 10, 1, 1, 1, 1, 4, 4, 8, 4, 10};
    for (String each : List.of("a", "zoo", "OxyphenButazone", "quirky")) {
      System.out.println(each.toLowerCase().chars().map(c -> of[c - 'a']).sum());
    }
  }

  static String rotated(String text, int key) {
    StringBuilder result = new StringBuilder();
    for (char c : text.toCharArray()) {
      char first = Character.isUpperCase(c) ? 'A' : 'a';
      result.append(Character.isLetter(c) ? (char) (first + (c - first + key) % 26) : c);
    }
    return result.toString();
  }

  static void rotationalCipher() {
    System.out.println(rotated("Let's eat, Grandma!", 21) + rotated(rotated("Rot 13", 13), 13));
  }

  static String packed(String text) {
    StringBuilder packed = new StringBuilder();
    for (int from = 0, to; from < text.length(); from = to) {
      to = from;
      while (to < text.length() && text.charAt(to) == text.charAt(from)) {
        to++;
      }
      packed.append(to - from > 1 ? "" + (to - from) : "").append(text.charAt(from));
    }
    return packed.toString();
  }

  static void runLengthEncoding() {
    String packed = packed("WWWWWWWWWWWWBWWWWWWWWWWWWBBB  z");
    StringBuilder whole = new StringBuilder();
    var runs = java.util.regex.Pattern.compile("(\\d*)(\\D)").matcher(packed);
    while (runs.find()) {
      whole.append(
          runs.group(2).repeat(runs.group(1).isEmpty() ? 1 : Integer.parseInt(runs.group(1))));
    }
    System.out.println(packed + " " + whole);
  }

  static void pigLatin() {
    for (String each : List.of("apple", "yttria", "square", "rhythm", "my", "therapy")) {
      String start = each.replaceFirst("^(?:(?!xr|yt)y?(?:qu|[^aeiouy])*)(?=.).*", "");
      int vowel = 0;
      while (vowel < each.length() && "aeiou".indexOf(each.charAt(vowel)) < 0) {
        vowel++;
      }
      System.out.println(each.substring(vowel) + each.substring(0, vowel) + "ay" + start.length());
    }
  }

  static void bob() {
    for (String each :
        List.of("Tom-ay-to", "WATCH OUT!", "Okay?", "WHAT?", "   \t", "1, 2, 3?", "\n4? No. ")) {
      String said = each.strip();
      boolean isLoud = said.matches(".*[A-Z].*") && said.equals(said.toUpperCase());
      System.out.println(
          said.isEmpty()
              ? "Fine. Be that way!"
              : said.endsWith("?")
                  ? (isLoud ? "Calm down!" : "Sure.")
                  : isLoud ? "Whoa!" : "Whatever.");
    }
  }

  static void twelveDays() {
    List<String> gifts = List.of("a Partridge", "two Doves", "three Hens");
    for (int day = 1; day <= gifts.size(); day++) {
      List<String> today = new ArrayList<>(gifts.subList(0, day));
      Collections.reverse(today);
      if (day > 1) {
        today.set(day - 1, "and " + today.get(day - 1));
      }
      System.out.println("On day %d: %s.".formatted(day, String.join(", ", today)));
    }
  }

  static void reverseString() {
    String text = "Äpfel \uD83D\uDE00!";
    System.out.println(
        new StringBuilder(text).reverse() + " " + text.codePointCount(0, text.length()));
  }

  static void atbash() {
    String coded =
        "The quick brown fox 42"
            .toLowerCase()
            .chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(c -> String.valueOf((char) (Character.isLetter(c) ? 'a' + 'z' - c : c)))
            .collect(Collectors.joining());
    System.out.println(coded.replaceAll("(.{5})(?=.)", "$1 "));
  }

  static void wordy() {
    var question =
        java.util.regex.Pattern.compile("(-?\\d+)|(plus|minus|multiplied by|divided by)");
    for (String each :
        List.of(
            "What is 5 plus -13?",
            "What is 7 multiplied by 3 minus 1?",
            "What is 1 divided by 0?")) {
      var words = question.matcher(each);
      int result = 0;
      String operation = "plus";
      while (words.find()) {
        if (words.group(2) != null) {
          operation = words.group(2);
          continue;
        }
        int number = Integer.parseInt(words.group(1));
        result =
            switch (operation) {
              case "plus" -> result + number;
              case "minus" -> result - number;
              case "multiplied by" -> result * number;
              default -> result / number;
            };
      }
      System.out.println(result);
    }
  }

  static String inWords(long n) {
    String[] small =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            .split(" ");
    String[] tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    if (n < 0) {
      throw new IllegalArgumentException("below zero: " + n);
    }
    if (n < 20) {
      return small[(int) n];
    }
    if (n < 100) {
      return tens[(int) n / 10] + (n % 10 == 0 ? "" : "-" + inWords(n % 10));
    }
    long unit = n < 1000 ? 100 : n < 1_000_000 ? 1000 : 1_000_000;
    String name = n < 1000 ? " hundred" : n < 1_000_000 ? " thousand" : " million";
    return inWords(n / unit) + name + (n % unit == 0 ? "" : " " + inWords(n % unit));
  }

  static void say() {
    for (long each : new long[] {0, 14, 22, 100, 987_654, 1_002_345, -1}) {
      System.out.println(inWords(each));
    }
  }
}
