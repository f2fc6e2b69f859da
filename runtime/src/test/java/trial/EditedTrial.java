package trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.teavm.jso.JSExport;
import runtime.page.Stops;

/**
 * Java's end of a page that compiles cells, for a language of a few words, a line each. It has
 * whole numbers, says what it does not know, and works in slices.
 */
public final class EditedTrial {

  private static final int FAILED = 0;
  private static final int DONE = 1;
  private static final int GOES_ON = 2;

  private static final Map<Integer, String> TEXTS = new TreeMap<>();
  private static final Map<Integer, String> NAMES = new TreeMap<>();
  private static final Map<String, Integer> VARIABLES = new TreeMap<>();
  private static final Map<Integer, Set<String>> UNREACHED = new TreeMap<>();
  private static Trial.Hearer hearer;
  private static Stops stops;
  private static String done = "";
  private static boolean isQuiet;
  private static int slices;

  private EditedTrial() {}

  public static void main(String[] arguments) {
    // the page calls the exported methods
  }

  /** Takes three bytes; others are no description of a library. */
  @JSExport
  public static void api(byte[] bytes) {
    if (bytes.length != 3 || bytes[2] != 3) {
      throw new IllegalArgumentException("The library is unknown.");
    }
  }

  @JSExport
  public static void start(String notebook, String doneBefore, Trial.Hearer newHearer) {
    done = doneBefore;
    hearer = newHearer;
  }

  @JSExport
  public static void hearStops(Stops newStops) {
    stops = newStops;
  }

  @JSExport
  public static void write(int cell, String text, String name) {
    TEXTS.put(cell, text);
    NAMES.put(cell, name);
  }

  @JSExport
  public static int run(int cell, String fields) {
    isQuiet = false;
    return cell(cell, fields);
  }

  @JSExport
  public static int rebuild(int cell, String fields) {
    isQuiet = true;
    return cell(cell, fields);
  }

  @JSExport
  public static int proceed() {
    slices++;
    return GOES_ON;
  }

  @JSExport
  public static void stop() {
    isQuiet = false;
  }

  /** Those that give a value to what this one names. */
  @JSExport
  public static String needs(int cell) {
    return giving(
        cell, TEXTS.keySet().stream().collect(Collectors.toMap(k -> k, EditedTrial::set)));
  }

  /** Those of them that did not come to that. */
  @JSExport
  public static String lacks(int cell) {
    return giving(cell, UNREACHED);
  }

  private static String giving(int cell, Map<Integer, Set<String>> names) {
    List<String> named = List.of(TEXTS.get(cell).replace(";", "").split("\\s+"));
    return names.entrySet().stream()
        .filter(other -> other.getValue().stream().anyMatch(named::contains))
        .map(other -> String.valueOf(other.getKey()))
        .collect(Collectors.joining(","));
  }

  /** The names that a cell gives a value to. */
  private static Set<String> set(int cell) {
    return TEXTS
        .get(cell)
        .lines()
        .filter(line -> line.contains("="))
        .map(line -> line.split(" ")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @JSExport
  public static String move(int figure, String positions) {
    return "{" + new Drawing(Drawing.ONE).at(positions) + "}";
  }

  @JSExport
  public static String done() {
    return done;
  }

  @JSExport
  public static int stackIsFull() {
    return FAILED;
  }

  private static int cell(int cell, String fields) {
    String text = TEXTS.get(cell);
    UNREACHED.put(cell, set(cell));
    int place = 0;
    int number = 1;
    for (String line : text.split("\n", -1)) {
      int state = line(cell, line, number, place, fields);
      if (state != DONE) {
        return state;
      }
      place += line.length() + 1;
      number++;
    }
    return DONE;
  }

  private static int line(int cell, String line, int number, int place, String fields) {
    String[] words = line.replace(";", "").strip().split(" ");
    if (line.contains("=") && !words[0].equals("say")) {
      VARIABLES.put(words[0], value(words));
      UNREACHED.get(cell).remove(words[0]);
      return DONE;
    }
    switch (words[0]) {
      case "print" -> print(words[1] + " = " + VARIABLES.get(words[1]));
      case "say" -> print(line.strip().substring(4).replaceFirst(";$", ""));
      case "slider" -> figure(cell);
      case "check" -> print("fields " + fields.replace("\n", "|"));
      case "slices" -> print(slices > 0 ? "in slices" : "at once");
      case "loop" -> {
        print("It begins.");
        return GOES_ON;
      }
      case "amid" -> {
        print("It begins.");
        return untilStopped();
      }
      case "never" -> endless();
      case "throw" -> {
        error(number, cell, words.length > 1 ? Integer.parseInt(words[1]) : cell);
        return FAILED;
      }
      case "oops" -> {
        problem(number, place);
        return FAILED;
      }
      case "later" -> problem(number, place);
      default -> {
        return DONE;
      }
    }
    return DONE;
  }

  private static int value(String[] words) {
    int value = 0;
    for (int i = 2; i < words.length; i += 2) {
      Integer known = VARIABLES.get(words[i]);
      value += words[i].matches("\\d+") ? Integer.parseInt(words[i]) : known == null ? 0 : known;
    }
    return value;
  }

  private static int untilStopped() {
    while (!stops.isStopped()) {
      slices = 1;
    }
    return GOES_ON;
  }

  private static void endless() {
    print("It never ends.");
    while (slices >= 0) {
      slices = slices == Integer.MAX_VALUE ? 0 : slices + 1;
    }
  }

  private static void figure(int cell) {
    Drawing drawing = new Drawing(Drawing.ONE);
    String controls = ", \"controls\": [" + drawing.controls() + "]";
    say("\"kind\": \"figure\", \"figure\": " + cell + ", " + drawing.at("") + controls);
  }

  /** An error that was thrown in the cell, or in line 2 of another one. */
  private static void error(int line, int cell, int other) {
    String thrown =
        ", \"thrown\": {\"cell\": %d, \"name\": \"%s\", \"line\": 2}"
            .formatted(other, NAMES.get(other));
    say(
        "\"kind\": \"error\", \"name\": \"E\", \"message\": \"m\", \"text\": \"E: m\", \"line\": "
            + line
            + (other == cell ? "" : thrown));
  }

  private static void problem(int line, int place) {
    say(
        "\"kind\": \"problems\", \"text\": \"Unknown\", \"problems\": [{\"from\": %d, \"to\": %d, \"line\": %d, \"column\": 1, \"text\": \"oops is unknown\", \"hint\": \"Write <b>say</b>.\"}]"
            .formatted(place, place + 4, line));
  }

  private static void print(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    say("\"kind\": \"text\", \"stream\": \"stdout\", \"text\": \"" + escaped + "\\n\"");
  }

  private static void say(String members) {
    if (!isQuiet) {
      hearer.hear("{" + members + "}");
    }
  }
}
