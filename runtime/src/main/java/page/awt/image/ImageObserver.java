package page.awt.image;

/** Waits for a picture to arrive: here all are there. */
public interface ImageObserver {}
