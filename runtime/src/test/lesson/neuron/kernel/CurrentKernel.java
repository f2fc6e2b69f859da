package neuron.kernel;

import java.util.Base64;
import runtime.build.cells.Outputs;

/** Takes the place of the lesson's own: no kernel runs, and the text of each output is kept. */
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
        public void update(MimeBundle output, String id) {
          display(output, id);
        }
      };

  private CurrentKernel() {}
}
