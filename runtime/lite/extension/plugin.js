/** The plugins: one for the kernel and its outputs, and one that trusts no notebook. */

import { partsIn } from "./java.js";
import { javaKernel } from "./kernel.js";
import { trustNone } from "./trust.js";
import { viewFactory } from "./views.js";

const SPEC = {
  name: "java",
  display_name: "Java",
  language: "java",
  argv: [],
  resources: {},
};

/** The plugins, from what JupyterLite shares, and the folder of the Worker and its module. */
export function plugins(shared, folder) {
  return [kernelPlugin(shared, folder), TRUST];
}

/** A plugin of its own: a site that shall believe its notebooks can switch it off. */
const TRUST = {
  id: "jupyterlite-java-kernel:trust",
  description: "Runs nothing that a notebook has stored.",
  autoStart: true,
  activate: ({ serviceManager }) => trustNone(serviceManager.contents),
};

/** Registers the kernel and what shows its outputs, and tells the kernel of interrupts. */
function kernelPlugin({ services, rendering, widgets }, folder) {
  const { BaseKernel, IKernelSpecs, IKernelClient } = services;
  const JavaKernel = javaKernel(BaseKernel);
  const running = new Map();
  const parts = partsIn(folder);
  const javaOf = (life) =>
    [...running.values()].map(({ java }) => java).find((java) => java.life === life);
  return {
    id: "jupyterlite-java-kernel:plugin",
    description: "Runs Java in the browser.",
    autoStart: true,
    requires: [IKernelSpecs, IKernelClient, rendering.IRenderMimeRegistry],
    activate: (app, specs, client, registry) => {
      registry.addFactory(viewFactory(widgets.Widget, javaOf), 40);
      specs.register({
        spec: SPEC,
        create: async (options) => {
          const kernel = new JavaKernel(options, parts);
          running.set(options.id, kernel);
          kernel.disposed.connect(() => forget(running, options.id, kernel));
          return kernel;
        },
      });
      hearInterrupts(client, running);
    },
  };
}

/** A kernel that starts anew has the identifier of the one before. */
function forget(running, id, kernel) {
  if (running.get(id) === kernel) {
    running.delete(id);
  }
}

/** JupyterLite drops what waits where a reader interrupts, and tells the kernel nothing. */
function hearInterrupts(client, running) {
  const dropWaiting = client.interrupt.bind(client);
  client.interrupt = async (id) => {
    running.get(id)?.interrupt();
    await dropWaiting(id);
  };
}
