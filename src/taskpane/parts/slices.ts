/** Longest stretch of work without giving the pane a turn, in milliseconds. */
const stretch = 12;

/**
 * Returns a function to be awaited between small pieces of work: once the pieces since the last pause took long
 * enough, it lets clicks and painting through.
 */
export function slices(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
