package runtime.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void ofMapsAndListsIsRead() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", "two");
    map.put("number", -0.5);
    map.put("whole", 3);
    map.put("is", true);
    map.put("none", Map.of());
    map.put("list", List.of(1, List.of(), "a"));

    assertThat(Json.text(map))
        .isEqualTo(
            "{\"text\":\"two\",\"number\":-0.5,\"whole\":3,\"is\":true,\"none\":{},"
                + "\"list\":[1,[],\"a\"]}");
  }

  @Test
  void ofAnyLetterIsReadBack() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0xD800; c++) {
      all.append(c);
    }
    JsonArray read = JsonParser.parseString(Json.text(List.of(all.toString()))).getAsJsonArray();

    assertThat(read.get(0).getAsString()).isEqualTo(all.toString());
  }
}
