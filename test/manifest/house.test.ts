import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const house = readFileSync(join(root, "src/README.md"), "utf8");
const prose = house.replace(/```[^]*?```/g, "");
const named = [...prose.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);

test("src/README.md names only folders and files that there are", () => {
  const places = named.filter((text) => /^[\w.-]+(\/[\w.-]*)+$/.test(text));
  expect(places.length).toBeGreaterThan(20);
  const missing = places.filter(
    (place) => !existsSync(join(root, "src", place)) && !existsSync(join(root, place)),
  );
  expect(missing).toEqual([]);
});

test("src/README.md names every stage, and only commands that there are", () => {
  const stages = readdirSync(join(root, "src"), { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(stages.map(({ name }) => name).filter((name) => !house.includes(`${name}/`))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  const commands = named.flatMap((text) => /^npm run (\S+)$/.exec(text)?.[1] ?? []);
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});
