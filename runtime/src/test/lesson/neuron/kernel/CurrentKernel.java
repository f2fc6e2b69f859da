package neuron.kernel;

import java.util.Base64;
import java.util.Optional;
import jdk.jshell.JShell;
import runtime.build.cells.Outputs;
import runtime.build.cells.ShellKernel;

/** Takes the place of the lesson's own: no kernel runs, and what is shown is kept. */
final class CurrentKernel {

  static final Kernel KERNEL =
      new Terminal() {
        @Override
        public void display(MimeBundle output) {
          display(output, "");
        }

        @Override
        public void display(MimeBundle output, String id) {
          Object picture = output.data().getOrDefault(MimeBundle.PNG, "");
          Outputs.shown(
              String.valueOf(output.data().get(MimeBundle.TEXT)),
              Base64.getDecoder().decode((String) picture),
              id);
        }

        @Override
        public Optional<JShell> shell() {
          return ShellKernel.last();
        }

        @Override
        public void update(MimeBundle output, String id) {
          display(output, id);
        }
      };

  private CurrentKernel() {}
}
