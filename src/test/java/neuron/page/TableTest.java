package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import neuron.Printed;
import neuron.kernel.MimeBundle;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Table TABLE =
      new Table(
          "How many are right.",
          List.of("activation", "XOR"),
          List.of(List.of("identity", "50 %"), List.of("a < b", "100 % (99.5 to 100)")));

  @Test
  void standsInColumnsAsText() {
    assertThat(TABLE)
        .hasToString(
            """
            How many are right.
            activation   XOR
            identity     50 %
            a < b        100 % (99.5 to 100)""");
  }

  @Test
  void isARealTableOnThePage() {
    assertThat(TABLE.output().data().get(MimeBundle.HTML))
        .isEqualTo(
            """
            <table>
            <caption>How many are right.</caption>
            <tr><th scope="col">activation</th><th scope="col">XOR</th></tr>
            <tr><th scope="row">identity</th><td>50 %</td></tr>
            <tr><th scope="row">a &lt; b</th><td>100 % (99.5 to 100)</td></tr>
            </table>
            """);
  }

  @Test
  void isShownAsItsText() {
    assertThat(Printed.by(() -> Notebook.show(TABLE))).isEqualTo(TABLE + "\n");
  }

  @Test
  void isMadeOfManyPieces() {
    String shown =
        Printed.by(
            () ->
                Notebook.show(
                    "Counting",
                    3,
                    piece -> 10 * piece,
                    made -> new Table("Tens.", List.of("tens"), List.of(List.of("" + made)))));
    assertThat(shown).isEqualTo("Tens.\ntens\n[0, 10, 20]\n");
  }

  @Test
  void needsACaption() {
    assertThatThrownBy(() -> new Table(" ", List.of("a"), List.of()))
        .isInstanceOf(BadInput.class)
        .hasMessage("The caption of a table is blank: write what the table holds.");
  }

  @Test
  void needsRowsAsLongAsItsHead() {
    assertThatThrownBy(() -> new Table("Two.", List.of("a", "b"), List.of(List.of("c"))))
        .isInstanceOf(BadInput.class)
        .hasMessage("The row [c] has 1 entries, but the head has 2: give both the same.");
  }
}
