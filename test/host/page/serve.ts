import { installedSurface } from "../node/surface";
import { apartShim } from "./apart";
import { HOST_PROPERTY } from "./host";

/**
 * What a server has to give out besides the page itself: a script that stands in the pane's page before office.js …
 */
export const paneShim = `{
  let host = null;
  try {
    host = window.parent.${HOST_PROPERTY};
  } catch {
    // the page around is of another site
  }
  if (host) host.activate(window);
  else {${apartShim}}
}
`;

/** … and the members that Microsoft's client knows, for createHost. */
export function surfaceJson(): string {
  return JSON.stringify(installedSurface());
}
