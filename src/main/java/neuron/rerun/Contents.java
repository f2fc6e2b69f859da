package neuron.rerun;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a value is made of: itself, the elements of an array, the objects in its fields, and theirs.
 * So a list leads to its elements and a lambda to what it captured. No method of theirs is called.
 */
final class Contents {

  /** A list of so many is seen in part. */
  private static final int MOST = 1000;

  private final List<Object> objects = new ArrayList<>();
  private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private Contents() {}

  /** The objects of a value, the nearest first; none of null. */
  static List<Object> of(Object value) {
    Contents contents = new Contents();
    contents.add(value);
    for (int i = 0; i < contents.objects.size(); i++) {
      contents.open(contents.objects.get(i));
    }
    return contents.objects;
  }

  private void add(Object object) {
    if (object != null && objects.size() < MOST && found.add(object)) {
      objects.add(object);
    }
  }

  private void open(Object object) {
    if (object instanceof Object[] elements) {
      Arrays.stream(elements).limit(MOST).forEach(this::add);
    }
    for (Class<?> type = object.getClass(); isOpen(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        addValue(object, field);
      }
    }
  }

  /** The kernel's own objects lead to all that there is. */
  private static boolean isOpen(Class<?> type) {
    return type != null && type.getClassLoader() != Contents.class.getClassLoader();
  }

  /** Of the JDK, what stands in the packages that the agent's jar opens can be looked into. */
  private void addValue(Object object, Field field) {
    boolean holdsObject =
        !field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers());
    try {
      if (holdsObject && field.trySetAccessible()) {
        add(field.get(object));
      }
    } catch (IllegalAccessException closed) {
      // It stays unseen.
    }
  }
}
