package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import neuron.kernel.MimeBundle;
import neuron.text.Language;
import notebooks.NotebookFile;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page's module as the committed notebooks carry it. */
@DisplayName("A committed notebook")
class StoredModuleTest {

  @AfterEach
  void speakEnglish() {
    Language.speak("en");
  }

  @ParameterizedTest
  @MethodSource("series")
  void bringsItsModuleOnceIfItHasSliders(NotebookFile notebook) {
    Elements page = outputs(notebook);
    int wanted = page.select("[data-film]").isEmpty() ? 0 : 1;

    assertThat(page.select("script[type=module]")).as(remedy(notebook)).hasSize(wanted);
  }

  @ParameterizedTest
  @MethodSource("series")
  void bringsTheModuleOfToday(NotebookFile notebook) {
    Language.speak(notebook.language());

    assertThat(outputs(notebook).select("script[type=module]"))
        .as(remedy(notebook))
        .allSatisfy(module -> assertThat(module.data().strip()).isEqualTo(ExploreOutput.module()));
  }

  @ParameterizedTest
  @MethodSource("series")
  void hasNoSliderOfAnotherModule(NotebookFile notebook) {
    Language.speak(notebook.language());

    assertThat(outputs(notebook).select(".neuron-explore:has([data-film])"))
        .as(remedy(notebook))
        .extracting(figure -> figure.attr("data-module"))
        .allMatch(ExploreOutput.moduleName()::equals);
  }

  @Test
  void saysAllOfItsWordsInAnotherLanguage() {
    String english = ExploreOutput.module();
    Language.speak("es");
    String spanish = ExploreOutput.module();

    assertThat(ExploreOutput.SAID_BY_THE_MODULE)
        .allSatisfy(
            words -> {
              Pattern said = Pattern.compile(ExploreOutput.inside(words));
              assertThat(english).containsPattern(said);
              assertThat(spanish).doesNotContainPattern(said);
            });
    assertThat(spanish).contains(".replace(\".\",\",\")");
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.all();
  }

  private static String remedy(NotebookFile notebook) {
    return "run `java Lab.java run --save %s`: the page's module is another one by now"
        .formatted(notebook);
  }

  private static Elements outputs(NotebookFile notebook) {
    Elements pages = new Elements();
    for (var output : notebook.outputs()) {
      pages.add(Jsoup.parse(output.forms().getOrDefault(MimeBundle.HTML, "")).body());
    }
    return pages;
  }
}
