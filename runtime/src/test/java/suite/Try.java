package suite;

import java.nio.file.*;
import java.util.*;

final class Try {
  public static void main(String[] a) throws Throwable {
    List<Library> all = new ArrayList<>(Library.all());
    all.add(0, new Library("ours", "", "", "", List.of()));
    StringBuilder report = new StringBuilder();
    for (Library each : all) {

      if (each.test().equals("-") || (a.length > 0 && !List.of(a).contains(each.name()))) continue;
      long t = System.nanoTime();
      Session s = each.name().equals("ours") ? Session.ours() : Session.of(each, all);
      int n = s.programs().size();
      PlainJava.select(s);
      int j = s.programs().size();
      System.err.printf(
          "%s %d javac %d %.1f s%n", each.name(), n, j, (System.nanoTime() - t) / 1e9);
      Map<String, String> before = new TreeMap<>(s.leftOut());
      t = System.nanoTime();
      InTheMachine.select(s);
      System.err.printf("  cells %d %.1f s%n", s.programs().size(), (System.nanoTime() - t) / 1e9);
      for (var e : s.leftOut().entrySet())
        report.append(before.containsKey(e.getKey()) ? "javac " : "CELL ").append(e).append('\n');
      Files.writeString(Path.of("/tmp/suite/" + each.name() + ".txt"), s.text());
      List<String> want = PlainJava.said(s, Files.createTempDirectory("suite"));
      t = System.nanoTime();
      List<String> got = InTheMachine.said(s);
      int same = 0;
      for (int i = 0; i < want.size(); i++) {
        if (want.get(i).equals(got.get(i))) same++;
        else
          report.append(
              "== "
                  + s.programs().get(i)
                  + "\n-- want\n"
                  + want.get(i)
                  + "\n-- got\n"
                  + got.get(i)
                  + "\n");
      }
      System.err.printf(
          "  same %d of %d %.1f s%n", same, want.size(), (System.nanoTime() - t) / 1e9);
      Files.writeString(Path.of("/tmp/suite/report-" + each.name() + ".txt"), report.toString());
      report.setLength(0);
    }
  }
}
