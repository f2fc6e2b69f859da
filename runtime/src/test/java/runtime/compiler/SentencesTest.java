package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Locale;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.junit.jupiter.api.Test;

/** What is wrong is said in the compiler's own words. */
class SentencesTest {

  private static final String[] ARGUMENTS = {"a", "b", "c", "d", "e", "f", "g", "h"};

  private final DefaultProblemFactory theirs = new DefaultProblemFactory(Locale.ENGLISH);
  private final Sentences ours = new Sentences();

  @Test
  void everySentenceIsTheCompilersOwn() throws IllegalAccessException {
    for (Field field : IProblem.class.getFields()) {
      if (field.getType() == int.class && isSaid(field.getInt(null))) {
        int id = field.getInt(null);
        assertThat(ours.getLocalizedMessage(id, ARGUMENTS))
            .as(field.getName())
            .isEqualTo(theirs.getLocalizedMessage(id, ARGUMENTS));
      }
    }
  }

  private boolean isSaid(int id) {
    return !theirs.getLocalizedMessage(id, ARGUMENTS).startsWith("Unable to retrieve");
  }

  @Test
  void whatIsSaidMoreCloselyIsTheCompilersOwn() {
    assertThat(ours.getLocalizedMessage(IProblem.UndefinedType, 530, ARGUMENTS))
        .isEqualTo(theirs.getLocalizedMessage(IProblem.UndefinedType, 530, ARGUMENTS));
  }
}
