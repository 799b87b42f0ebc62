import axeCore from "axe-core";
import type { Frame } from "playwright-core";

/**
 * What axe finds in a page or a frame, as “rule: element and how to mend it”; `exclude` are selectors of what is not ours,
 * `only` are the rules to be asked, all where it is left out.
 */
export async function axeViolations(
  frame: Frame,
  exclude: readonly string[] = [],
  only?: readonly string[],
): Promise<string[]> {
  // it is half a megabyte, and a page is looked at several times
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeCore.source);
  return frame.evaluate(
    async ({ excluded, rules }) => {
      const axe = (window as unknown as { axe: typeof axeCore }).axe;
      // in high contrast Chrome tells the colour that letters would be filled with without it
      const { getPropertyValue } = CSSStyleDeclaration.prototype;
      CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
        return getPropertyValue.call(this, name === "-webkit-text-fill-color" ? "color" : name);
      };
      const { violations } = await axe.run(
        { exclude: excluded },
        { iframes: false, resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) },
      );
      CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`),
      );
    },
    { excluded: [...exclude], rules: only ? [...only] : null },
  );
}
