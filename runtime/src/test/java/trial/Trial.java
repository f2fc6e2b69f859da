package trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Java's end of a page, with cells that do what a cell can do to a page. */
public final class Trial {

  /** What hears the outputs. */
  @JSFunctor
  interface Hearer extends JSObject {
    void hear(String json);
  }

  /** The figure of each cell; its number is that of its cell. */
  private static final Map<Integer, Drawing> FIGURES = new HashMap<>();

  private static Hearer hearer;
  private static String done = "";
  private static int runs;
  private static Integer a;
  private static boolean isQuiet;

  private Trial() {}

  public static void main(String[] arguments) {
    // the page calls the exported methods
  }

  @JSExport
  public static void start(String notebook, String doneBefore, Hearer newHearer) {
    done = doneBefore;
    hearer = newHearer;
  }

  @JSExport
  public static boolean run(int cell, String fields) {
    isQuiet = false;
    return cell(cell, fields);
  }

  @JSExport
  public static boolean rebuild(int cell, String fields) {
    isQuiet = true;
    return cell(cell, fields);
  }

  /** One needs what is endless, and what fails. */
  @JSExport
  public static String needs(int cell) {
    return cell == 11 ? "5,9" : "";
  }

  @JSExport
  public static String lacks(int cell) {
    return needs(cell);
  }

  @JSExport
  public static String move(int figure, String positions) {
    return "{" + FIGURES.get(figure).at(positions) + "}";
  }

  @JSExport
  public static String done() {
    return done;
  }

  @JSExport
  public static boolean stackIsFull() {
    say(
        "\"kind\": \"error\", \"name\": \"E\", \"message\": \"\", \"text\": \"The stack is full.\"");
    return false;
  }

  @JSExport
  public static boolean handIn(String name) {
    isQuiet = false;
    String text = done.replace("\n", "\\n");
    say("\"kind\": \"file\", \"name\": \"" + name + ".txt\", \"text\": \"" + text + "\"");
    return true;
  }

  /** What would end Java is left out where it runs only because a cell below needs it. */
  private static boolean cell(int cell, String fields) {
    if (isQuiet && 5 <= cell && cell <= 7) {
      return true;
    }
    switch (cell) {
      case 0 -> a = a == null ? 1 : a + 1;
      case 1 -> print("a = " + a);
      case 2 -> figure(cell, new Drawing(Drawing.ONE));
      case 3 -> figure(cell, new Drawing(Drawing.ALL));
      case 4 -> check(fields);
      case 5 -> endless();
      case 6 -> print("" + deep(1));
      case 7 -> fill();
      case 8 -> train();
      case 9 -> {
        say("\"kind\": \"error\", \"name\": \"E\", \"message\": \"m\", \"text\": \"<b>E</b>: m\"");
        return false;
      }
      case 10 -> figure(cell, new Drawing(Drawing.STUCK));
      case 11 -> print("at its end");
      case 12 -> fillSlowly();
      default -> throw new IllegalArgumentException("There is no cell " + cell + ".");
    }
    return true;
  }

  private static void check(String fields) {
    done = fields;
    print(fields.equals("2.8\n") ? "2.8 is right." : fields.replace("\n", "|") + " is not right.");
  }

  private static void endless() {
    print("It begins.");
    figure(working(1), 5, new Drawing(""));
    while (a > 0) {
      runs++;
    }
  }

  private static int deep(int depth) {
    List<Integer> below = new ArrayList<>();
    below.add(deep(depth + 1));
    return below.get(0) + depth;
  }

  private static void fill() {
    long[] all = new long[Integer.MAX_VALUE - 8 * a];
    print("" + all.length);
  }

  private static void fillSlowly() {
    List<long[]> all = new ArrayList<>();
    while (a > 0) {
      all.add(new long[1000]);
    }
  }

  private static void train() {
    for (int epoch = 1; epoch <= 3; epoch++) {
      Drawing drawing = new Drawing(epoch < 3 ? "" : Drawing.ONE);
      figure(epoch < 3 ? working(epoch) : "\"place\": \"p1\", ", 8, drawing);
    }
    print("It learned.");
  }

  private static String working(int epoch) {
    return "\"place\": \"p1\", \"working\": true, \"stopped\": \"You stopped it at "
        + epoch
        + ".\", ";
  }

  private static void figure(int cell, Drawing drawing) {
    figure("", cell, drawing);
  }

  private static void figure(String more, int cell, Drawing drawing) {
    FIGURES.put(cell, drawing);
    String controls = ", \"controls\": [" + drawing.controls() + "]";
    say(more + "\"kind\": \"figure\", \"figure\": " + cell + ", " + drawing.at("") + controls);
  }

  private static void print(String text) {
    say("\"kind\": \"text\", \"stream\": \"stdout\", \"text\": \"" + text + "\\n\"");
  }

  private static void say(String members) {
    if (!isQuiet) {
      hearer.hear("{" + members + "}");
    }
  }
}
