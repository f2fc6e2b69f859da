/**
 * What JupyterLite loads: a container as module federation has it, written by hand. JupyterLite
 * hands its shared modules to `init`, and asks `get` for the plugin.
 */
(() => {
  const NAME = "jupyterlite-java-kernel";
  const folder = new URL(".", document.currentScript.src);
  let shared;

  /** A module that JupyterLite shares; of several versions any will do. */
  async function sharedModule(name) {
    const [version] = Object.values(shared[name] ?? {});
    if (!version) {
      throw new Error(`This JupyterLite shares no ${name}: use version 0.8.`);
    }
    return (await version.get())();
  }

  async function extension() {
    const { plugins } = await import(new URL("plugin.js", folder));
    const names = ["@jupyterlite/services", "@jupyterlab/rendermime", "@lumino/widgets"];
    const [services, rendering, widgets] = await Promise.all(names.map(sharedModule));
    const made = plugins({ services, rendering, widgets }, folder);
    return () => ({ __esModule: true, default: made });
  }

  globalThis._JUPYTERLAB = globalThis._JUPYTERLAB ?? {};
  globalThis._JUPYTERLAB[NAME] = {
    init: (scope) => {
      shared = scope;
    },
    get: async (name) => {
      if (name !== "./extension") {
        throw new Error(`${NAME} has no module ${name}.`);
      }
      return extension();
    },
  };
})();
