package runtime.methods;

import java.time.ZoneId;
import java.util.TimeZone;

/** What TeaVM lacks of TimeZone. XChart asks for it where an axis has dates. */
public final class OfTimeZone {

  private OfTimeZone() {}

  /**
   * Refuses: a page has no time zones.
   *
   * @throws UnsupportedOperationException always
   */
  public static ZoneId toZoneId(TimeZone zone) {
    throw new UnsupportedOperationException("Charts have no dates in this page: use JupyterLab.");
  }
}
