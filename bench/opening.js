/**
 * For a page that is opened: the milliseconds until a slider can be moved, with the first picture that
 * was drawn for it. A cell that wakes as it is seen is brought into view at once.
 */
window.firstSlider = new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (document.querySelector("figure[data-shown]")) {
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now()));
    }
  });
  observer.observe(document, {
    attributes: true,
    attributeFilter: ["data-shown"],
    childList: true,
    subtree: true,
  });
});

addEventListener("DOMContentLoaded", () =>
  document.querySelector("[data-live]")?.scrollIntoView(),
);
