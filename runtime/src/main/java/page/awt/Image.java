package page.awt;

public abstract class Image {}
