import { installedSurface } from "../node/surface";
import { HOST_PROPERTY } from "./host";

/**
 * What a server has to give out besides the page itself: a script that stands in the pane's page before office.js …
 */
export const paneShim = `window.parent.${HOST_PROPERTY}.activate(window);\n`;

/** … and the members that Microsoft's client knows, for createHost. */
export function surfaceJson(): string {
  return JSON.stringify(installedSurface());
}
