/** The plugin: it registers the kernel, and tells it of interrupts. */

import { javaKernel } from "./kernel.js";

const SPEC = {
  name: "java",
  display_name: "Java",
  language: "java",
  argv: [],
  resources: {},
};

/** The plugin, from JupyterLite's services and the folder of the Worker and its module. */
export function plugin({ BaseKernel, IKernelSpecs, IKernelClient }, folder) {
  const JavaKernel = javaKernel(BaseKernel);
  const running = new Map();
  return {
    id: "jupyterlite-java-kernel:plugin",
    description: "Runs Java in the browser.",
    autoStart: true,
    requires: [IKernelSpecs, IKernelClient],
    activate: (app, specs, client) => {
      specs.register({
        spec: SPEC,
        create: async (options) => {
          const kernel = new JavaKernel(options, folder);
          running.set(options.id, kernel);
          return kernel;
        },
      });
      hearInterrupts(client, running);
    },
  };
}

/** JupyterLite drops what waits where a reader interrupts, and tells the kernel nothing. */
function hearInterrupts(client, running) {
  const dropWaiting = client.interrupt.bind(client);
  client.interrupt = async (id) => {
    running.get(id)?.interrupt();
    await dropWaiting(id);
  };
}
