import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quirks } from "./model/quirks";

/** What the tags in the emulator's comments mean, the surest first. */
const evidence: readonly (readonly [string, RegExp, string])[] = [
  ["W", /\[W\]/, "Seen on the wire between Microsoft's client and an earlier host of ours"],
  ["C", /\[C\]/, "Read in the client's source"],
  ["doc", /\[doc\b[^\]]*\]/, "Microsoft's documentation or ECMA-376"],
  [
    "H",
    /\[H\]/,
    "Known of hosts from outside: a public request processor, issues of office-js, captured traffic",
  ],
  ["?", /\[\?\]/, "A guess"],
];

interface Rule {
  readonly file: string;
  readonly text: string;
}

function commentsOf(source: string): string[] {
  const comments = source.match(/\/\*[^]*?\*\/|(?:^[ \t]*\/\/.*\n?)+/gm) ?? [];
  return comments.map((comment) =>
    comment
      .replace(/^\s*\/\*+|\*\/$/g, "")
      .replace(/^\s*(?:\*|\/\/) ?/gm, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** Every comment of the emulator that says where a rule comes from. */
export function taggedRules(folder = __dirname): Rule[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "rules.ts")
    .sort()
    .flatMap((name) =>
      commentsOf(readFileSync(join(folder, name), "utf8"))
        .filter((text) => evidence.some(([, tag]) => tag.test(text)))
        .filter((text) => !text.startsWith("Evidence for what"))
        .map((text) => ({ file: name.replaceAll("\\", "/"), text })),
    );
}

/** test/host/README.md, made from the tags and the switches in the code. */
export function rulesReadme(): string {
  const rules = taggedRules();
  const sections = evidence.map(([sign, tag, meaning]) => {
    const own = rules.filter(({ text }) => tag.test(text));
    return `## [${sign}] ${meaning} (${own.length})\n\n${own.map(({ file, text }) => `- \`${file}\`: ${text}`).join("\n")}\n`;
  });
  const switches = Object.entries(quirks).map(([name, report]) => `- \`${name}\`: ${report}`);
  return [
    "# The emulated Excel: every rule that it plays, with its evidence\n",
    "Made by `npm run emulator-readme` from the tags in the code; a test holds that it is up to date. Nothing was compared",
    "with a live Excel: `test/real-excel/PROTOCOL.md` is for that. A rule with several tags stands under each.\n",
    `## Known bad behaviour, off unless a test switches it on (${switches.length})\n`,
    `${switches.join("\n")}\n`,
    ...sections,
  ].join("\n");
}
