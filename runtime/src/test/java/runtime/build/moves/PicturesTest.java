package runtime.build.moves;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pictures that are kept together")
class PicturesTest {

  private static final String FIRST =
      """
      pfcfcfaff
      fM0,0L1.23456789,0L-0.001,2Z
      d0 M0,0L64,0Z
      g0 0.015625 10.128 31
      d1 M0,0L0,64Z
      g1 0.015625 20 31
      """;

  private static final String SECOND =
      """
      pfcfcfaff
      fM0,0L1.23456789,0L-0.001,2Z
      d0 M0,0L0,64Z
      g0 0.015625 20 31
      g0 0.015625 30 31
      """;

  private final Pictures pictures = new Pictures();

  @Test
  void areToldLineByLineToAHundredthOfAPixel() {
    assertThat(told(pictures.add(FIRST)))
        .containsExactly(
            "pfcfcfaff", "fM0,0L1.23,0L0,2Z", "g0 0.015625 10.13 31", "g1 0.015625 20 31");
  }

  @Test
  void nameALetterAlikeAndHaveItOnce() {
    JsonArray first = pictures.add(FIRST);
    JsonArray second = pictures.add(SECOND);

    assertThat(shared("letters")).containsExactly("d0 M0,0L64,0Z", "d1 M0,0L0,64Z");
    assertThat(told(second))
        .containsExactly(
            "pfcfcfaff", "fM0,0L1.23,0L0,2Z", "g1 0.015625 20 31", "g1 0.015625 30 31");
    assertThat(first).hasToString("[0,4]");
    assertThat(second).hasToString("[0,2,3,2]");
  }

  private List<String> told(JsonArray runs) {
    List<String> lines = shared("lines");
    JsonArray all = new JsonArray();
    for (int i = 0; i < runs.size(); i += 2) {
      int from = runs.get(i).getAsInt();
      lines.subList(from, from + runs.get(i + 1).getAsInt()).forEach(all::add);
    }
    return all.asList().stream().map(line -> line.getAsString()).toList();
  }

  private List<String> shared(String part) {
    JsonObject moves = new JsonObject();
    pictures.addTo(moves);
    return Arrays.asList(moves.get(part).getAsString().split("\n"));
  }
}
