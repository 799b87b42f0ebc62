import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../src/files/readFile";
import { openArchive } from "../../src/files/archive";
import { protocolFiles } from "./protocolFiles";

const root = join(__dirname, "../..");
const protocol = readFileSync(join(__dirname, "PROTOCOL.md"), "utf8");
const steps = protocol.split("\n").filter((line) => /^\d+\. /.test(line));

/** All that a person may read in the pane, in Excel's ribbon or in the help. */
const texts = ["src", "assets", "manifest.xml"]
  .flatMap((place) =>
    place.includes(".")
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: "utf8" }).map((name) =>
          join(place, name),
        ),
  )
  .filter((name) => /\.(tsx?|html|js|xml)$/.test(name))
  .map((name) => readFileSync(join(root, name), "utf8"))
  .join("\n");

test("forty steps, in order, each with where it counts and what is expected", () => {
  expect(steps.map((line) => Number.parseInt(line, 10))).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  expect(steps.filter((line) => !/^\d+\. (W?M?B?) .*Expected: /.test(line))).toEqual([]);
});

test("the words that are expected stand in the program today", () => {
  const words = [...protocol.matchAll(/`([^`\n]+)`/gu)]
    .map((match) => match[1]!)
    .filter((text) => /\p{Script=Han}/u.test(text));
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((each) => !texts.includes(each))).toEqual([]);
});

test("the command makes every file that the steps name, and they can be read", async () => {
  const files = await protocolFiles();
  const names = files.map(({ name }) => name);
  const named = new Set(protocol.match(/[\p{Script=Han}]+\.(?:xlsx|xls|csv|zip)/gu));
  expect([...named].filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => name.startsWith("报送/"))).toHaveLength(5);
  for (const { name, bytes } of files) {
    const result = name.endsWith(".zip") ? openArchive(bytes) : readFile(name, bytes);
    expect({ name, ok: result.ok }).toEqual({ name, ok: true });
  }
});

test("the README points to it", () => {
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain("test/real-excel/PROTOCOL.md");
});
