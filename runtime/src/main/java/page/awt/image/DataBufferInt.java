package page.awt.image;

public final class DataBufferInt extends DataBuffer {
  private final int[] data;

  public DataBufferInt(int[] data, int size) {
    this.data = data;
  }

  public int[] getData() {
    return data;
  }
}
