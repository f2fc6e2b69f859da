package page.awt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Loads classes anew, with the page's java.awt where they name the JDK's, as TeaVM is told to. */
final class OnThePage extends ClassLoader {
  private final Predicate<String> isRewritten;

  OnThePage(Predicate<String> isRewritten) {
    super(OnThePage.class.getClassLoader());
    this.isRewritten = isRewritten;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return isRewritten.test(name) ? rewritten(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> rewritten(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = getParent().getResourceAsStream(file)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      byte[] bytes = text.replace("java/awt/", "page/awt/").getBytes(StandardCharsets.ISO_8859_1);
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
