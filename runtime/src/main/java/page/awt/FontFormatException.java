package page.awt;

public class FontFormatException extends Exception {
  private static final long serialVersionUID = 1;

  public FontFormatException(String reason) {
    super(reason);
  }
}
