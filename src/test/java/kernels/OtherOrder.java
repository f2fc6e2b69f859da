package kernels;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import notebooks.Cell;

/**
 * Another order for the cells of a notebook: those that share a name which one of them defines, or
 * the number of an exercise, stay in their order, as do those that look back on all before.
 */
final class OtherOrder {

  private static final Pattern WORD = Pattern.compile("\"\\d+\\.\\w+\"|\\b[A-Za-z]\\w*\\b");
  private static final Pattern DEFINED =
      Pattern.compile("\\b[A-Za-z][\\w.<>\\[\\]]*[ \\]]+([A-Za-z]\\w*) *(?:=[^=]|\\(|\\{|;|,|\\))");
  private static final Pattern LOOKS_BACK = Pattern.compile("\\b(?:progress|score)\\(");

  private final List<Set<String>> words;
  private final List<Boolean> looksBack;

  OtherOrder(List<Cell> cells) {
    Set<String> defined =
        cells.stream().flatMap(cell -> found(DEFINED, 1, cell)).collect(Collectors.toSet());
    this.words =
        cells.stream()
            .map(
                cell ->
                    found(WORD, 0, cell)
                        .filter(word -> word.startsWith("\"") || defined.contains(word))
                        .collect(Collectors.toSet()))
            .toList();
    this.looksBack = cells.stream().map(cell -> LOOKS_BACK.matcher(cell.source()).find()).toList();
  }

  private static Stream<String> found(Pattern pattern, int group, Cell cell) {
    return pattern.matcher(cell.source()).results().map(result -> result.group(group));
  }

  /** The places of the cells, from 0, in an order that chance chooses among those that serve. */
  List<Integer> shuffled(Random random) {
    List<Integer> left = new ArrayList<>(IntStream.range(0, words.size()).boxed().toList());
    List<Integer> order = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Integer> free = left.stream().filter(i -> isFree(i, left)).toList();
      Integer next = free.get(random.nextInt(free.size()));
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private boolean isFree(int cell, List<Integer> left) {
    return left.stream().noneMatch(before -> before < cell && mustStay(before, cell));
  }

  private boolean mustStay(int before, int after) {
    return before == 0
        || looksBack.get(before)
        || looksBack.get(after)
        || words.get(before).stream().anyMatch(words.get(after)::contains);
  }
}
