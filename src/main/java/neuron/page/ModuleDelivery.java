package neuron.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import neuron.kernel.Kernel;

/**
 * Which outputs bring the page its module along, so that it stands once in a notebook and no
 * control stays asleep; {@link ExploreOutput} says why so.
 */
final class ModuleDelivery {

  /** The last run of each cell that showed controls since the page was loaded. */
  private final Map<String, String> runs = new HashMap<>();

  private int loads;

  /**
   * Whether the next output with controls brings the module. To be asked once for each output.
   *
   * @param cell the cell that shows it, if the page says which one that is
   * @param loadsOfThePage how many times the page was loaded, as far as the kernel knows
   */
  synchronized boolean isDue(Optional<Kernel.Cell> cell, int loadsOfThePage) {
    if (loads != loadsOfThePage) {
      loads = loadsOfThePage;
      runs.clear();
    }
    return cell.map(this::isFirstOrAgain).orElse(true);
  }

  private boolean isFirstOrAgain(Kernel.Cell cell) {
    boolean isFirst = runs.isEmpty();
    String earlier = runs.put(cell.id(), cell.run());
    boolean isAgain = earlier != null && !earlier.equals(cell.run());
    return isFirst || isAgain;
  }
}
