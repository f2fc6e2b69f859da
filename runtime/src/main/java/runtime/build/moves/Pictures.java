package runtime.build.moves;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Commands of many pictures, in the language of page.awt.Commands. Pictures of a figure differ in a
 * few lines, so each line is kept once, and a picture is runs of lines: where each begins, and how
 * long it is. The outlines of letters stand ahead of all.
 */
final class Pictures {

  /** A hundredth of a pixel: nobody sees less. */
  private static final int PLACES = 2;

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

  private final Map<String, Integer> letters = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  /** Takes a picture in; gives back its runs of lines. */
  JsonArray add(String commands) {
    Map<String, Integer> lettersOfThis = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (String line : commands.split("\n")) {
      String what = line.substring(1);
      switch (line.charAt(0)) {
        case 'd' -> {
          String outline = what.split(" ", 2)[1];
          letters.putIfAbsent(outline, letters.size());
          lettersOfThis.put(what.split(" ", 2)[0], letters.get(outline));
        }
        case 'g' -> {
          String[] parts = what.split(" ", 3);
          String place = rounded(parts[2]);
          numbers.add(number("g" + lettersOfThis.get(parts[0]) + " " + parts[1] + " " + place));
        }
        case 'f', 's', 'k' -> numbers.add(number(rounded(line)));
        default -> numbers.add(number(line));
      }
    }
    return runs(numbers);
  }

  private int number(String line) {
    lines.putIfAbsent(line, lines.size());
    return lines.get(line);
  }

  private static String rounded(String line) {
    return DECIMAL
        .matcher(line)
        .replaceAll(
            number ->
                new BigDecimal(number.group())
                    .setScale(PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString());
  }

  private static JsonArray runs(List<Integer> numbers) {
    JsonArray runs = new JsonArray();
    for (int i = 0, next; i < numbers.size(); i = next) {
      next = i + 1;
      while (next < numbers.size() && numbers.get(next) == numbers.get(i) + next - i) {
        next++;
      }
      runs.add(numbers.get(i));
      runs.add(next - i);
    }
    return runs;
  }

  /** Puts what all pictures share where they are told. */
  void addTo(JsonObject moves) {
    List<String> shapes = new ArrayList<>();
    letters.forEach((outline, number) -> shapes.add("d" + number + " " + outline));
    moves.addProperty("letters", String.join("\n", shapes));
    moves.addProperty("lines", String.join("\n", lines.keySet()));
  }
}
