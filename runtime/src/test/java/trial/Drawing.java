package trial;

import page.awt.BasicStroke;
import page.awt.Color;
import page.awt.PageGraphics;
import page.awt.geom.Ellipse2D;

/** A figure: a ring that its first control moves to the right. */
record Drawing(String controls) {

  static final String ONE =
      "{\"kind\": \"slider\", \"min\": -2.0, \"step\": 0.5, \"decimals\": 1, \"name\": \"z\","
          + " \"start\": 4, \"size\": 9}";
  static final String ALL =
      ONE
          + ", {\"kind\": \"choice\", \"texts\": [\"thin\", \"thick\"], \"name\": \"pen\","
          + " \"start\": 0, \"size\": 2}"
          + ", {\"kind\": \"toggle\", \"name\": \"filled\", \"start\": 1, \"size\": 2}";
  static final String STUCK =
      "{\"kind\": \"slider\", \"values\": [0, 1], \"name\": \"stuck\", \"start\": 0, \"size\": 2}";

  private static int drawn;

  /** The picture at positions of the controls, as members of an object; none: at the start. */
  String at(String positions) {
    String[] parts = (positions.isEmpty() ? "4,0,1" : positions).split(",");
    int place = Integer.parseInt(parts[0]);
    while (controls.equals(STUCK) && place == 1) {
      drawn++;
    }
    drawn++;
    PageGraphics g = new PageGraphics();
    g.setColor(new Color(0xFCFCFA));
    g.fillRect(0, 0, 400, 200);
    g.setColor(new Color(0x0072B2));
    g.setStroke(new BasicStroke(parts.length > 1 && parts[1].equals("1") ? 8 : 2));
    Ellipse2D ring = new Ellipse2D.Double(30 + 35 * place, 60, 80, 80);
    if (parts.length > 2 && parts[2].equals("1")) {
      g.fill(ring);
    }
    g.draw(ring);
    return """
        "title": "A ring", "sentence": "The ring is at %s, drawn %s times.", "width": 400, \
        "height": 200, "printed": "", "commands": "%s\""""
        .formatted(place, drawn, g.commands().replace("\n", "\\n"));
  }
}
