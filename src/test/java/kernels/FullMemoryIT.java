package kernels;

import static org.assertj.core.api.Assertions.assertThat;

import notebooks.NotebookFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells that ask for more memory than there is, on a kernel that goes on. */
@DisplayName("A cell that fills the memory")
class FullMemoryIT {

  private static final String SAID = "This needs more than the kernel's memory of";

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void saysSoAndLeavesTheKernelAlive(Setting setting) {
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      kernel.run("double[] kept = {1, 2, 3};");
      assertThat(text(kernel, filling("large", "new double[1_000_000]")))
          .contains(SAID, "set to null: large.");
      assertThat(text(kernel, "large == null")).isEqualTo("true");
      kernel.run("void fill() { " + filling("local", "new double[1_000_000]") + " }");
      assertThat(text(kernel, "fill()")).contains(SAID).doesNotContain("set to null");
      assertThat(text(kernel, "double[] huge = new double[1_000_000_000];")).contains(SAID);
      assertThat(text(kernel, "kept[2]")).isEqualTo("3.0");
    }
  }

  private static String filling(String list, String element) {
    return String.format(
        "var %1$s = new java.util.ArrayList<Object>(); while (true) %1$s.add(%2$s);",
        list, element);
  }

  private static String text(RealKernel kernel, String code) {
    return kernel.run(code).text();
  }
}
