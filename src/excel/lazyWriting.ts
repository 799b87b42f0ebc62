import type * as Leftovers from "./own/leftovers";
import type * as Writing from "./own/writeOwnSheets";

// What writes is loaded when it is asked for: the pane opens on checking, and much of its code stands here.

export const writeOwnSheets: typeof Writing.writeOwnSheets = async (...args) => {
  const { writeOwnSheets: write } = await import("./own/writeOwnSheets");
  return write(...args);
};

export const firstLook: typeof Leftovers.firstLook = async (...args) => {
  const { firstLook: look } = await import(/* webpackChunkName: "opening-leftovers" */ "./own/leftovers");
  return look(...args);
};

export const recoverLeftovers: typeof Leftovers.recoverLeftovers = async (...args) => {
  const { recoverLeftovers: recover } = await import(
    /* webpackChunkName: "opening-leftovers" */ "./own/leftovers"
  );
  return recover(...args);
};
