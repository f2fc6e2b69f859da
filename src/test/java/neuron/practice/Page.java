package neuron.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import neuron.page.Figure;
import neuron.practice.answers.TimeLimit;

/** A session whose sentences and figures a test can read. */
public final class Page {

  static final Clock NOON = Clock.fixed(Instant.parse("2026-01-02T12:00:00.5Z"), ZoneOffset.UTC);

  static final TimeLimit LONG = new TimeLimit(Duration.ofMinutes(1));

  final List<Figure> figures = new ArrayList<>();
  public final Session session;
  private final StringBuilder text = new StringBuilder();

  Page() {
    this(LONG, Path.of("target", "nowhere", "progress.txt"));
  }

  Page(TimeLimit limit, Path file) {
    session = new Session(line -> text.append(line).append('\n'), figures::add, limit, NOON, file);
  }

  /** What was printed since the last time. */
  public String read() {
    String read = text.toString().strip();
    text.setLength(0);
    return read;
  }

  String check(String number, Object answer) {
    session.check(number, answer);
    return read();
  }

  String recall(String number, Object answer) {
    session.recall(number, answer);
    return read();
  }

  String reveal(String number, Object prediction) {
    session.predict(number, prediction);
    read();
    session.reveal(number);
    return read();
  }
}
