import { createRequire } from "node:module";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const require = createRequire(__filename);
const { compile } = require("../../.config/cliBuild.cjs") as { compile: (config: object) => Promise<void> };

/**
 * A module of the benchmark compiled as the command line is: what runs TypeScript in Node otherwise gives every function
 * its name anew each time that it is made, which takes a quarter of the time of reading.
 */
export async function built<Module>(name: string): Promise<Module> {
  const folder = path.join(root, ".cache/bench");
  const file = `${name}.cjs`;
  await compile({
    entry: path.join(__dirname, `${name}.ts`),
    output: { path: folder, filename: file, library: { type: "commonjs2" } },
  });
  return require(path.join(folder, file)) as Module;
}
