package page.awt.image;

public class WritableRaster {
  private final DataBuffer data;

  WritableRaster(DataBuffer data) {
    this.data = data;
  }

  public DataBuffer getDataBuffer() {
    return data;
  }
}
