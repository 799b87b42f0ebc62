import type { Stop } from "../../work/host";

/** An effect's end for a subscription that may still be on its way; one that Excel refuses is done without. */
export function ending(subscription: Promise<Stop>): () => void {
  subscription.catch(() => undefined);
  return () => void subscription.then((stop) => stop()).catch(() => undefined);
}
