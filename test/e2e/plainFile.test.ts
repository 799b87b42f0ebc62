import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Node } from "acorn";

/** What Chrome 110 and Firefox 110 brought and later ones; a method of ours has another name. */
const methods = new Set(
  (
    "toSorted toReversed toSpliced isWellFormed toWellFormed isSubsetOf isSupersetOf isDisjointFrom " +
    "symmetricDifference getOrInsert getOrInsertComputed transferToFixedLength setHTMLUnsafe getHTML " +
    "startViewTransition showPopover hidePopover togglePopover moveBefore caretPositionFromPoint " +
    "setFromBase64 toBase64 toHex checkVisibility"
  ).split(" "),
);
const statics: Readonly<Record<string, readonly string[]>> = {
  Object: ["groupBy"],
  Map: ["groupBy"],
  Promise: ["withResolvers", "try"],
  Array: ["fromAsync"],
  AbortSignal: ["any"],
  URL: ["canParse", "parse"],
  RegExp: ["escape"],
  Uint8Array: ["fromBase64", "fromHex"],
  Math: ["sumPrecise", "f16round"],
  Error: ["isError"],
  ReadableStream: ["from"],
  Intl: ["DurationFormat"],
};
const globals = new Set(
  "Temporal FileSystemObserver CloseWatcher Float16Array DisposableStack Iterator documentPictureInPicture".split(
    " ",
  ),
);
/** Map's and Set's own lists have these since Chrome 122: map.values().filter(…). */
const ofIterators = new Set("map filter take drop flatMap reduce toArray forEach some every find".split(" "));
const lists = new Set(["values", "keys", "entries"]);

type Parsed = Node & Readonly<Record<string, unknown>>;
const nameOf = (node: unknown): string => String((node as { name?: string } | null)?.name ?? "");

/** Each use of something that Chrome 109 has not, with the text around it. */
function tooNew(source: string): string[] {
  const found: string[] = [];
  const stack: Parsed[] = [parse(source, { ecmaVersion: 2022 }) as unknown as Parsed];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (isTooNew(node)) found.push(source.slice(Math.max(0, node.start - 40), node.end + 20));
    for (const [key, value] of Object.entries(node)) {
      if (key === "key" || (key === "property" && !node["computed"])) continue;
      for (const each of Array.isArray(value) ? value : [value])
        if (typeof (each as Parsed | null)?.type === "string") stack.push(each as Parsed);
    }
  }
  return found;
}

function isTooNew(node: Parsed): boolean {
  if (node.type === "Identifier") return globals.has(nameOf(node));
  if (node.type === "Literal") return /v/.test((node["regex"] as { flags: string } | undefined)?.flags ?? "");
  if (node.type !== "MemberExpression" || node["computed"]) return false;
  const [object, name] = [node["object"] as Parsed, nameOf(node["property"])];
  if (methods.has(name) || statics[nameOf(object)]?.includes(name)) return true;
  const callee = object.type === "CallExpression" ? (object["callee"] as Parsed) : null;
  if (!ofIterators.has(name) || callee?.type !== "MemberExpression") return false;
  return lists.has(nameOf(callee["property"])) && nameOf(callee["object"]) !== "Object";
}

test.each([
  "a.toSorted()",
  "Object.groupBy(a, b)",
  "new Temporal.Now()",
  "map.values().filter(f)",
  "x = /[\\p{L}--a]/v",
  "class A { static { using x = y; } }",
])("%s would be found", (code) => {
  let found: readonly string[];
  try {
    found = tooNew(code);
  } catch {
    found = ["it cannot be read at all"];
  }
  expect(found).toHaveLength(1);
});

test("what was built is of the language of Chrome 109, and uses nothing newer without looking first", () => {
  const html = readFileSync(join(__dirname, "../../dist/审核汇总.html"), "utf8");
  const [, script] = /<script id="program">([\s\S]*?)<\/script>/.exec(html)!;
  const found = tooNew(script!);
  // React asks for it inside of try, and only where an animation of a transition was asked for
  const probed = found.filter((each) => /try\{.{0,20}startViewTransition/.test(each));
  expect(found.filter((each) => !probed.includes(each))).toEqual([]);
});

test("the page is one file of at most 3 MB that allows no script, style or connection but its own", () => {
  const html = readFileSync(join(__dirname, "../../dist/审核汇总.html"), "utf8");
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(3 * 1024 * 1024);
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html)!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(html).toMatch(/data-version="版本 \d+\.\d+\.\d+ · 校验 [0-9a-f]{8}"/);
});
