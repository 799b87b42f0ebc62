import axeCore from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds in a page or a frame, as “rule: element”; `exclude` are selectors of what is not ours. */
export async function axeViolations(frame: Frame, exclude: readonly string[] = []): Promise<string[]> {
  await frame.evaluate(axeCore.source);
  return frame.evaluate(
    async (excluded) => {
      const axe = (window as unknown as { axe: typeof axeCore }).axe;
      const { violations } = await axe.run({ exclude: excluded }, { iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    },
    [...exclude],
  );
}
