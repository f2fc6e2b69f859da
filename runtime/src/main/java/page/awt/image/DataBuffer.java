package page.awt.image;

public abstract class DataBuffer {}
