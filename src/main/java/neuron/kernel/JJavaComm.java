package neuron.kernel;

import java.util.function.Consumer;
import org.dflib.jjava.jupyter.kernel.comm.Comm;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.comm.CommCloseCommand;
import org.dflib.jjava.jupyter.messages.comm.CommMsgCommand;

/** JJava's end of a line: it hands on what it hears. Loaded where JJava runs, and only there. */
final class JJavaComm extends Comm {

  private final Consumer<Object> heard;
  private final Runnable closed;

  JJavaComm(
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
