package runtime.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A module")
class ModuleBuildTest {

  @TempDir Path folder;

  @Test
  void isWritten() throws Exception {
    Path module = build("System.out.println(Math.sin(1));");
    assertThat(Files.readAllBytes(module)).startsWith(0, 'a', 's', 'm');
  }

  @Test
  void isRefusedForACaughtExceptionThatNobodyKnows() {
    refused(
        "try { System.gc(); } catch (java.util.concurrent.CompletionException e) { }",
        "Class java.util.concurrent.CompletionException was not found, in Main.main");
  }

  @Test
  void isRefusedForAMethodThatIsNotThere() {
    refused(
        "System.out.println(java.lang.invoke.MethodHandles.lookup());",
        "Method java.lang.invoke.MethodHandles.lookup()Ljava/lang/invoke/MethodHandles$Lookup; was"
            + " not found, in Main.main");
  }

  @Test
  void isRefusedForAMainClassThatIsNotThere() {
    assertThatThrownBy(
            () -> new ModuleBuild("None", List.of(folder)).writeTo(folder.resolve("none.wasm")))
        .isInstanceOf(BuildFailure.class)
        .hasMessage("The main class None is not on the class path: name one that is.");
  }

  private void refused(String body, String reason) {
    assertThatThrownBy(() -> build(body))
        .isInstanceOf(BuildFailure.class)
        .hasMessageContaining(reason);
  }

  private Path build(String body) throws IOException, BuildFailure {
    Path source =
        Files.writeString(
            folder.resolve("Main.java"),
            "class Main { public static void main(String[] arguments) throws Exception { "
                + body
                + " } }");
    StringWriter errors = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                errors,
                null,
                null,
                List.of("-d", folder.toString(), "--release", "17"),
                null,
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(source))
            .call();
    assertThat(compiled).as(errors.toString()).isTrue();
    Path module = folder.resolve("main.wasm");
    new ModuleBuild("Main", List.of(folder)).writeTo(module);
    return module;
  }
}
