package page.awt;

/** What a surface is covered with. */
public interface Paint {}
