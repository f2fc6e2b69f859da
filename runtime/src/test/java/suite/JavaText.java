package suite;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A text for javac. */
final class JavaText extends SimpleJavaFileObject {

  private final String text;

  JavaText(String name, String text) {
    super(URI.create("text:///" + name + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
