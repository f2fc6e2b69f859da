package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import neuron.kernel.MimeBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FigureOutputTest {

  private static final String SENTENCE = "At z < 0, \"ReLU\" & step give 0.";

  private final MimeBundle bundle =
      new Figure(
              "Two <functions>",
              SENTENCE,
              100,
              60,
              graphics -> {
                graphics.setColor(Color.RED);
                graphics.fillRect(0, 0, 100, 60);
              })
          .output();
  private final Document html = Jsoup.parse((String) bundle.data().get(MimeBundle.HTML));

  @Test
  void saysTheSentenceAsText() {
    assertThat(bundle.data()).containsEntry(MimeBundle.TEXT, SENTENCE);
  }

  @Test
  void speaksTitleAndSentenceInPlaceOfThePicture() {
    assertThat(html.selectFirst("figure > img").attr("alt"))
        .isEqualTo("Two <functions>. " + SENTENCE);
  }

  @Test
  void writesTheSentenceUnderThePicture() {
    assertThat(html.selectFirst("figure > figcaption").text()).isEqualTo(SENTENCE);
  }

  @Test
  void holdsThePictureWithTwoPixelsForEachCssPixel() throws IOException {
    byte[] png = Base64.getDecoder().decode((String) bundle.data().get(MimeBundle.PNG));

    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(200);
  }

  @Test
  void tellsThePageTheSizeOfThePicture() {
    assertThat(bundle.metadata()).containsEntry(MimeBundle.PNG, Map.of("width", 100, "height", 60));
  }
}
