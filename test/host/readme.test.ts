import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allQuirks } from "./model/quirks";
import { rulesReadme, taggedRules } from "./rules";

test("the list of the emulator's rules is that of its code (npm run emulator-readme makes it)", () => {
  expect(readFileSync(join(__dirname, "README.md"), "utf8")).toBe(rulesReadme());
});

test("it holds every switch with its report, and rules of every kind of evidence", () => {
  const text = rulesReadme();
  for (const quirk of allQuirks) expect(text).toMatch(new RegExp(`\`${quirk}\`: [^\\n]+ #\\d+`));
  expect(taggedRules().length).toBeGreaterThan(50);
});
