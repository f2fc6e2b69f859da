package neuron.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;

/**
 * What runs the cells of a notebook.
 *
 * @param java the version of Java
 * @param kernel the name and version of the kernel
 * @param library the version of this library
 */
record Versions(String java, String kernel, String library) {

  private static final String READY = "Everything works.";

  /** Those of the Java machine that asks. */
  static Versions here() {
    return new Versions(System.getProperty("java.version"), Kernel.current().name(), inThePom());
  }

  /** The version in the project's pom, which the build writes beside this class. */
  private static String inThePom() {
    Properties properties = new Properties();
    try (InputStream file = Versions.class.getResourceAsStream("library.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** The good news with a table; as text the news alone, which no machine changes. */
  MimeBundle output() {
    return MimeBundle.of(html(), READY);
  }

  private String html() {
    return """
        <p><strong>%s</strong></p>
        <table>
        <tr><th scope="row">Java</th><td>%s</td></tr>
        <tr><th scope="row">Kernel</th><td>%s</td></tr>
        <tr><th scope="row">Neuron Notebooks</th><td>%s</td></tr>
        </table>
        """
        .formatted(
            READY,
            MimeBundle.escaped(java),
            MimeBundle.escaped(kernel),
            MimeBundle.escaped(library));
  }
}
