package runtime.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Has a JVM load classes as a page has them: what lies in its own places comes before all others of
 * the same name, and names the page's java.awt where it named the JDK's.
 */
public final class OnThePage extends URLClassLoader {

  /** For the classes in these folders and jars. */
  public OnThePage(List<Path> places) throws IOException {
    super(urls(places), OnThePage.class.getClassLoader());
  }

  private static URL[] urls(List<Path> places) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path place : places) {
      urls.add(place.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      URL file = findResource(name.replace('.', '/') + ".class");
      return file == null ? super.loadClass(name, resolve) : rewritten(name, file);
    }
  }

  private Class<?> rewritten(String name, URL file) throws ClassNotFoundException {
    try (InputStream in = file.openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      byte[] bytes = text.replace("java/awt/", "page/awt/").getBytes(StandardCharsets.ISO_8859_1);
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
