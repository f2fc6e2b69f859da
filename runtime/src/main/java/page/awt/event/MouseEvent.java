package page.awt.event;

import page.awt.Component;

public abstract class MouseEvent {
  public abstract Component getComponent();

  public abstract int getX();

  public abstract int getY();
}
