/**
 * The clock of both sides: from a key going down to the frame that shows the new picture.
 *
 * What a figure shows has a name: the positions of the sliders it was drawn for, where it says them
 * (data-shown), or else the address of its image. A new name is a new picture.
 */
window.clock = {
  patience: 20_000,
  pictures: 0,

  /**
   * Waits for the next key. The reading is a promise of the milliseconds until its picture was there,
   * or of null where none came.
   */
  arm(selector) {
    const figure = document.querySelector(selector);
    const shown = () => figure.dataset.shown ?? figure.querySelector("img")?.src;
    const before = shown();
    let pressed;
    addEventListener("keydown", () => (pressed = performance.now()), { capture: true, once: true });
    this.reading = new Promise((resolve) => {
      setTimeout(resolve, this.patience, null);
      const observer = new MutationObserver(async () => {
        if (shown() === undefined || shown() === before) {
          return;
        }
        observer.disconnect();
        await figure.querySelector("img")?.decode();
        requestAnimationFrame(() => resolve(performance.now() - pressed));
      });
      observer.observe(figure, {
        attributes: true,
        attributeFilter: ["data-shown", "src"],
        childList: true,
        subtree: true,
      });
    });
  },

  /** Counts the pictures of a figure from now on, also of one that is not there yet. */
  count(selector) {
    this.pictures = 0;
    new MutationObserver((changes) => {
      this.pictures += changes.filter(({ target }) => target.matches(selector)).length;
    }).observe(document.body, { attributes: true, attributeFilter: ["data-shown"], subtree: true });
  },
};
