import type { Services } from "./services";

/** What the pane loads when it is first asked for, whatever host it has. */
export const lazyServices: Omit<Services, "host"> = {
  glance: async () => (await import(/* webpackChunkName: "opening-glance" */ "../work/glance")).glance,
  check: () => import("../work/check/stages"),
  merge: () => import("../work/merge/stages"),
  files: async () => (await import("./files")).files,
};
