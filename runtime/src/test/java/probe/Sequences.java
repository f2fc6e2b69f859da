package probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random numbers of a seed. */
final class Sequences {

  private Sequences() {}

  static void print(int numbers) {
    Random random = new Random(42);
    Hash all = new Hash();
    for (int i = 0; i < numbers; i++) {
      all.add(random.nextInt());
      all.add(random.nextInt(i + 1));
      all.add(random.nextInt(-i, i + 1));
      all.add(random.nextLong());
      all.add(random.nextDouble());
      all.add(random.nextFloat());
      all.add(random.nextGaussian());
      all.add(random.nextBoolean() ? 1 : 0);
      all.add(random.nextDouble(-1, 2.5));
      all.add(random.nextLong(i + 1L));
    }
    System.out.println("Random: " + all);
    splittable(numbers);
    streams();
  }

  private static void splittable(int numbers) {
    SplittableRandom random = new SplittableRandom(7);
    Hash all = new Hash();
    for (int i = 0; i < numbers; i++) {
      all.add(random.nextInt(3, i + 4));
      all.add(random.nextLong());
      all.add(random.nextDouble());
      all.add(random.nextBoolean() ? 1 : 0);
      all.add(random.split().nextInt());
    }
    System.out.println("SplittableRandom: " + all);
  }

  private static void streams() {
    Random random = new Random(2026);
    System.out.println(random.ints(5, 0, 100).boxed().toList());
    System.out.println(Arrays.toString(random.doubles(3).toArray()));
    System.out.println(random.longs(3, 10, 20).boxed().collect(Collectors.toList()));
    System.out.println(random.doubles(1000).sum() + " " + random.doubles(1000, -1, 1).average());
    List<Integer> cards = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
    Collections.shuffle(cards, new Random(3));
    System.out.println(cards);
    byte[] bytes = new byte[7];
    random.nextBytes(bytes);
    System.out.println(Arrays.toString(bytes));
  }
}
