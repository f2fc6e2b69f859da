package runtime.library;

import static runtime.library.HashPlace.isRed;

/**
 * The balance of a red-black tree, after Cormen, Leiserson, Rivest, Stein, "Introduction to
 * Algorithms", chapter 13.
 */
final class RedBlack {

  private RedBlack() {}

  static <K, V> HashPlace<K, V> root(HashPlace<K, V> any) {
    HashPlace<K, V> place = any;
    while (place.parent != null) {
      place = place.parent;
    }
    return place;
  }

  /** Balances the tree after a new leaf, and gives its root. */
  static <K, V> HashPlace<K, V> afterInsertion(HashPlace<K, V> leaf) {
    HashPlace<K, V> place = leaf;
    place.red = true;
    while (isRed(place.parent)) {
      HashPlace<K, V> parent = place.parent;
      HashPlace<K, V> grandparent = parent.parent;
      boolean onLeft = parent == grandparent.left;
      HashPlace<K, V> uncle = child(grandparent, !onLeft);
      if (isRed(uncle)) {
        parent.red = false;
        uncle.red = false;
        grandparent.red = true;
        place = grandparent;
        continue;
      }
      if (place == child(parent, !onLeft)) {
        rotate(parent, onLeft);
        place = parent;
      }
      place.parent.red = false;
      grandparent.red = true;
      rotate(grandparent, !onLeft);
    }
    HashPlace<K, V> root = root(place);
    root.red = false;
    return root;
  }

  /** Takes a place out of a tree of several, and gives its root. */
  static <K, V> HashPlace<K, V> removed(HashPlace<K, V> root, HashPlace<K, V> place) {
    if (place.left != null && place.right != null) {
      HashPlace<K, V> successor = place.right;
      while (successor.left != null) {
        successor = successor.left;
      }
      exchange(place, successor);
    }
    HashPlace<K, V> only = place.left != null ? place.left : place.right;
    HashPlace<K, V> parent = place.parent;
    boolean onLeft = parent != null && parent.left == place;
    replace(place, only);
    if (!place.red) {
      afterRemoval(only, parent, onLeft);
    }
    return root(only != null ? only : parent);
  }

  /** Two places of one tree change their positions and colours. */
  private static <K, V> void exchange(HashPlace<K, V> upper, HashPlace<K, V> lower) {
    boolean red = upper.red;
    upper.red = lower.red;
    lower.red = red;
    HashPlace<K, V> below = lower.right;
    HashPlace<K, V> lowerParent = lower.parent;
    replace(upper, lower);
    setChild(lower, true, upper.left);
    if (lowerParent == upper) {
      setChild(lower, false, upper);
    } else {
      setChild(lower, false, upper.right);
      setChild(lowerParent, true, upper);
    }
    upper.left = null;
    setChild(upper, false, below);
  }

  /** One black place is missing at this one, or where it would be. */
  private static <K, V> void afterRemoval(
      HashPlace<K, V> replacement, HashPlace<K, V> above, boolean wasOnLeft) {
    HashPlace<K, V> place = replacement;
    HashPlace<K, V> parent = above;
    boolean onLeft = wasOnLeft;
    while (parent != null && !isRed(place)) {
      HashPlace<K, V> sibling = child(parent, !onLeft);
      if (isRed(sibling)) {
        sibling.red = false;
        parent.red = true;
        rotate(parent, onLeft);
        sibling = child(parent, !onLeft);
      }
      if (!isRed(sibling.left) && !isRed(sibling.right)) {
        sibling.red = true;
        place = parent;
        parent = place.parent;
        onLeft = parent != null && parent.left == place;
        continue;
      }
      if (!isRed(child(sibling, !onLeft))) {
        child(sibling, onLeft).red = false;
        sibling.red = true;
        rotate(sibling, !onLeft);
        sibling = child(parent, !onLeft);
      }
      sibling.red = parent.red;
      parent.red = false;
      child(sibling, !onLeft).red = false;
      rotate(parent, onLeft);
      return;
    }
    if (place != null) {
      place.red = false;
    }
  }

  /** Turns the place down to a side, and its child from the other side up. */
  private static <K, V> void rotate(HashPlace<K, V> place, boolean toLeft) {
    HashPlace<K, V> rising = child(place, !toLeft);
    HashPlace<K, V> crossing = child(rising, toLeft);
    replace(place, rising);
    setChild(place, !toLeft, crossing);
    setChild(rising, toLeft, place);
  }

  private static <K, V> HashPlace<K, V> child(HashPlace<K, V> place, boolean onLeft) {
    return onLeft ? place.left : place.right;
  }

  private static <K, V> void setChild(
      HashPlace<K, V> parent, boolean onLeft, HashPlace<K, V> child) {
    if (onLeft) {
      parent.left = child;
    } else {
      parent.right = child;
    }
    if (child != null) {
      child.parent = parent;
    }
  }

  /** Below the parent of the one hangs the other. */
  private static <K, V> void replace(HashPlace<K, V> one, HashPlace<K, V> other) {
    HashPlace<K, V> parent = one.parent;
    if (parent != null) {
      setChild(parent, parent.left == one, other);
    } else if (other != null) {
      other.parent = null;
    }
  }
}
