import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** After exercises about objects of Exercism's track for Java, by their names; written anew. */
class ExercisesWithObjects {

  static class Account {
    static class Refused extends Exception {
      Refused(String text) {
        super(text);
      }
    }

    private boolean isOpen;
    private int balance;

    void open() throws Refused {
      refuse(isOpen, "Account already open");
      isOpen = true;
      balance = 0;
    }

    void take(int amount) throws Refused {
      refuse(!isOpen, "Account closed");
      refuse(amount < 0, "Cannot take a negative amount");
      refuse(amount > balance, "Cannot take more than is there");
      balance -= amount;
    }

    synchronized void put(int amount) throws Refused {
      refuse(!isOpen, "Account closed");
      balance += amount;
    }

    private static void refuse(boolean is, String text) throws Refused {
      if (is) {
        throw new Refused(text);
      }
    }
  }

  static void bankAccount() throws Exception {
    Account account = new Account();
    account.open();
    account.put(100);
    account.take(30);
    System.out.println(account.balance);
    try {
      account.open();
    } catch (Account.Refused each) {
      System.out.println(each.getMessage());
    }
    account.take(71);
  }

  static class Clock {
    private final int minutes;

    Clock(int hours, int minutes) {
      this.minutes = Math.floorMod(60 * hours + minutes, 24 * 60);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Clock clock && clock.minutes == minutes;
    }

    @Override
    public int hashCode() {
      return Integer.hashCode(minutes);
    }

    @Override
    public String toString() {
      return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
  }

  static void clock() {
    System.out.println(new Clock(-25, -160) + " " + new Clock(24, 0) + " " + new Clock(1, 1723));
    System.out.println(
        new HashSet<>(List.of(new Clock(2, 20), new Clock(0, 90))).contains(new Clock(26, 20)));
  }

  enum Direction {
    NORTH(0, 1),
    EAST(1, 0),
    SOUTH(0, -1),
    WEST(-1, 0);

    final int dx;
    final int dy;

    Direction(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }

    Direction turned(int by) {
      return values()[Math.floorMod(ordinal() + by, values().length)];
    }
  }

  static void robotSimulator() {
    int x = 7;
    int y = 3;
    Direction facing = Direction.NORTH;
    for (char each : "RAALAL".toCharArray()) {
      switch (each) {
        case 'R' -> facing = facing.turned(1);
        case 'L' -> facing = facing.turned(-1);
        default -> {
          x += facing.dx;
          y += facing.dy;
        }
      }
    }
    System.out.println(x + " " + y + " " + facing);
  }

  static class Chain<T> implements Iterable<T> {
    private class Link {
      T value;
      Link before;
      Link after;
    }

    private Link first;
    private Link last;

    void push(T value) {
      Link link = new Link();
      link.value = value;
      link.before = last;
      if (last == null) {
        first = link;
      } else {
        last.after = link;
      }
      last = link;
    }

    T shift() {
      T value = first.value;
      first = first.after;
      return value;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<T>() {
        private Link next = first;

        @Override
        public boolean hasNext() {
          return next != null;
        }

        @Override
        public T next() {
          T value = next.value;
          next = next.after;
          return value;
        }
      };
    }
  }

  static void linkedList() {
    Chain<String> chain = new Chain<>();
    Stream.of("a", "b", "c").forEach(chain::push);
    System.out.println(chain.shift());
    chain.forEach(System.out::println);
    for (String each : chain) {
      System.out.println(each + chain.shift());
    }
    chain.shift();
  }

  static class Ring<T> {
    private final T[] all;
    private int from;
    private int size;

    @SuppressWarnings("unchecked")
    Ring(int capacity) {
      all = (T[]) new Object[capacity];
    }

    void write(T value) {
      if (size == all.length) {
        throw new IllegalStateException("Tried to write to full buffer");
      }
      all[(from + size++) % all.length] = value;
    }

    T read() {
      if (size == 0) {
        throw new IllegalStateException("Tried to read from empty buffer");
      }
      T value = all[from];
      from = (from + 1) % all.length;
      size--;
      return value;
    }
  }

  static void circularBuffer() {
    Ring<Integer> ring = new Ring<>(2);
    ring.write(1);
    ring.write(2);
    System.out.println(ring.read());
    ring.write(3);
    System.out.println(ring.read() + ring.read());
    System.out.println(ring.read());
  }

  static class Tree<T extends Comparable<T>> {
    private T value;
    private Tree<T> left;
    private Tree<T> right;

    Tree<T> with(T added) {
      if (value == null) {
        value = added;
      } else if (added.compareTo(value) <= 0) {
        left = (left == null ? new Tree<T>() : left).with(added);
      } else {
        right = (right == null ? new Tree<T>() : right).with(added);
      }
      return this;
    }

    Stream<T> sorted() {
      return value == null
          ? Stream.empty()
          : Stream.of(sorted(left), Stream.of(value), sorted(right)).flatMap(Function.identity());
    }

    private static <T extends Comparable<T>> Stream<T> sorted(Tree<T> tree) {
      return tree == null ? Stream.empty() : tree.sorted();
    }
  }

  static void binarySearchTree() {
    Tree<Integer> tree = new Tree<>();
    IntStream.of(4, 2, 6, 1, 3, 7, 5, 4).forEach(tree::with);
    System.out.println(tree.sorted().toList());
  }

  static int found(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] == value) {
        return middle;
      }
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    throw new NoSuchElementException("Value not in array: " + value);
  }

  static void binarySearch() {
    int[] all = {1, 3, 4, 6, 8, 9, 11};
    System.out.println(found(all, 6) + " " + found(all, 11) + " " + Arrays.binarySearch(all, 5));
    found(all, 7);
  }

  static void gradeSchool() {
    TreeMap<Integer, TreeSet<String>> school = new TreeMap<>();
    BiFunction<String, Integer, Boolean> add =
        (name, grade) ->
            school.values().stream().noneMatch(names -> names.contains(name))
                && school.computeIfAbsent(grade, key -> new TreeSet<>()).add(name);
    System.out.println(
        add.apply("Jim", 2)
            + " "
            + add.apply("Anna", 1)
            + " "
            + add.apply("Jim", 3)
            + add.apply("Bo", 2));
    System.out.println(school + " " + school.descendingMap().firstKey());
  }

  static void tournament() {
    record Row(String team, int won, int lost) {
      Row plus(Row o) {
        return new Row(team, won + o.won, lost + o.lost);
      }

      int points() {
        return 3 * won;
      }
    }
    Map<String, Row> table = new HashMap<>();
    for (String each : "Rams;Bees;win\nBees;Cats;win\nCats;Rams;loss\nRams;Cats;loss".split("\n")) {
      String[] words = each.split(";");
      int won = words[2].equals("win") ? 1 : 0;
      table.merge(words[0], new Row(words[0], won, 1 - won), Row::plus);
      table.merge(words[1], new Row(words[1], 1 - won, won), Row::plus);
    }
    table.values().stream()
        .sorted(Comparator.comparingInt(Row::points).reversed().thenComparing(Row::team))
        .forEach(
            row ->
                System.out.println(
                    String.format("%-6s|%3d|%2d", row.team(), row.points(), row.lost())));
  }

  enum Allergen {
    EGGS,
    PEANUTS,
    SHELLFISH,
    CATS;

    boolean isIn(int score) {
      return (score >> ordinal() & 1) == 1;
    }
  }

  static void allergies() {
    for (int score : new int[] {0, 3, 8, 509}) {
      System.out.println(Stream.of(Allergen.values()).filter(each -> each.isIn(score)).toList());
    }
  }

  static void minesweeper() {
    String[] field = {"·*·*·", "··*··", "·····"};
    for (int row = 0; row < field.length; row++) {
      StringBuilder said = new StringBuilder();
      for (int column = 0; column < field[row].length(); column++) {
        int mines = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(field.length - 1, row + 1); y++) {
          for (int x = Math.max(0, column - 1);
              x <= Math.min(field[y].length() - 1, column + 1);
              x++) {
            mines += field[y].charAt(x) == '*' ? 1 : 0;
          }
        }
        said.append(field[row].charAt(column) == '*' ? "*" : mines == 0 ? " " : "" + mines);
      }
      System.out.println(said);
    }
  }

  static boolean[][] after(boolean[][] cells) {
    boolean[][] next = new boolean[cells.length][cells[0].length];
    for (int y = 0; y < cells.length; y++) {
      for (int x = 0; x < cells[y].length; x++) {
        int alive = 0;
        for (int k = 0; k < 9; k++) {
          int v = y + k / 3 - 1;
          int u = x + k % 3 - 1;
          alive +=
              k != 4 && v >= 0 && u >= 0 && v < cells.length && u < cells[v].length && cells[v][u]
                  ? 1
                  : 0;
        }
        next[y][x] = alive == 3 || alive == 2 && cells[y][x];
      }
    }
    return next;
  }

  static void gameOfLife() {
    boolean[][] cells = new boolean[6][6];
    cells[0][1] = cells[1][2] = cells[2][0] = cells[2][1] = cells[2][2] = true;
    for (int turn = 0; turn < 8; turn++) {
      cells = after(cells);
    }
    System.out.println(Arrays.deepToString(cells).replace("true", "#").replace("false", "."));
  }

  static void saddlePoints() {
    List<List<Integer>> rows = List.of(List.of(9, 8, 7), List.of(5, 3, 2), List.of(6, 6, 7));
    IntStream.range(0, 3)
        .boxed()
        .flatMap(r -> IntStream.range(0, 3).mapToObj(c -> new int[] {r, c}))
        .filter(p -> rows.get(p[0]).stream().allMatch(v -> v <= rows.get(p[0]).get(p[1])))
        .filter(p -> rows.stream().allMatch(row -> row.get(p[1]) >= rows.get(p[0]).get(p[1])))
        .forEach(p -> System.out.println(p[0] + 1 + ", " + (p[1] + 1)));
  }

  static <T, R> List<R> accumulate(Collection<T> all, Function<? super T, ? extends R> f) {
    List<R> results = new ArrayList<>();
    for (T each : all) {
      results.add(f.apply(each));
    }
    return results;
  }

  static <T> List<T> keep(List<? extends T> all, Predicate<? super T> wanted) {
    return all.stream().filter(wanted).collect(Collectors.toList());
  }

  static void strainAndAccumulate() {
    List<String> words = List.of("apple", "zebra", "banana", "cherries", "zealot");
    System.out.println(
        keep(words, each -> each.startsWith("z")) + "" + accumulate(words, String::length));
    System.out.println(keep(words, ((Predicate<String>) String::isBlank).negate()).size());
  }

  static void listOps() {
    List<Integer> numbers =
        IntStream.rangeClosed(1, 6).boxed().collect(Collectors.toCollection(LinkedList::new));
    System.out.println(
        numbers.stream().reduce(0, (a, b) -> a - b)
            + " "
            + numbers.stream().map(String::valueOf).reduce("", (a, b) -> b + a));
    System.out.println(
        numbers.stream()
            .collect(Collectors.partitioningBy(n -> n % 2 == 0, Collectors.summingInt(n -> n))));
    System.out.println(numbers.stream().collect(Collectors.averagingDouble(n -> n / 7.0)));
    List.of(1).add(2);
  }

  static void flattenArray() {
    List<Object> nested = List.of(1, List.of(2, List.of(List.of(3), 4), List.of()), 5);
    class Flat {
      static Stream<Object> of(Object o) {
        return o instanceof List<?> list ? list.stream().flatMap(Flat::of) : Stream.of(o);
      }
    }
    System.out.println(Flat.of(nested).toList());
  }

  static void knapsack() {
    int[][] items = {{5, 10}, {4, 40}, {6, 30}, {4, 50}};
    int[] best = new int[11];
    for (int[] item : items) {
      for (int weight = best.length - 1; weight >= item[0]; weight--) {
        best[weight] = Math.max(best[weight], best[weight - item[0]] + item[1]);
      }
    }
    System.out.println(best[10] + " " + Arrays.toString(best));
  }

  static void hamming() {
    String left = "GAGCCTACTAACGGGAT";
    String right = "CATCGTAATGACGGCCT";
    System.out.println(
        IntStream.range(0, left.length()).filter(i -> left.charAt(i) != right.charAt(i)).count());
    System.out.println(
        IntStream.range(0, 99).filter(i -> left.charAt(i) != right.charAt(i)).count());
  }

  static void queenAttack() {
    record Queen(int row, int column) {
      Queen {
        if (Math.min(row, column) < 0 || Math.max(row, column) > 7) {
          throw new IllegalArgumentException("Queen position must be on the board");
        }
      }

      boolean attacks(Queen o) {
        return row == o.row
            || column == o.column
            || Math.abs(row - o.row) == Math.abs(column - o.column);
      }
    }
    System.out.println(
        new Queen(2, 4).attacks(new Queen(6, 6)) + " " + new Queen(2, 2).attacks(new Queen(5, 5)));
    System.out.println(new Queen(8, 1));
  }

  static void dndCharacter() {
    Random dice = new Random(42);
    for (int each = 0; each < 6; each++) {
      int score = dice.ints(4, 1, 7).sorted().skip(1).sum();
      System.out.println(score + " " + Math.floorDiv(score - 10, 2));
    }
  }
}
