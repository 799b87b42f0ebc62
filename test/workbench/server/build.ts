import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { newestChange } from "./newest";

export const root = join(__dirname, "../../..");
export const paneFolder = join(root, "dist");
export const pageFolder = join(root, ".cache/workbench");

/** Webpack's configurations are CommonJS, as webpack's command line wants them. */
const load = createRequire(join(root, "package.json"));

interface Part {
  readonly what: string;
  /** Files and folders of which it is made. */
  readonly from: readonly string[];
  /** The file that is there when it was built. */
  readonly result: string;
  /** Touched after a build, since webpack leaves files alone whose content did not change. */
  readonly stamp: string;
  readonly config: () => Configuration;
}

const common = ["package-lock.json", "src"];
const parts: readonly Part[] = [
  {
    what: "the task pane into dist/ (half a minute or so)",
    from: [...common, "assets", "manifest.xml", "webpack.config.js", ".config"],
    result: join(paneFolder, "taskpane.html"),
    stamp: join(root, ".cache/stamps/pane"),
    config: () => load("./webpack.config.js")({}, { mode: "production" }),
  },
  {
    what: "the workbench page into .cache/workbench/",
    from: [...common, "test/host", "test/workbench"],
    result: join(pageFolder, "workbench.js"),
    stamp: join(root, ".cache/stamps/workbench"),
    config: () => load("./test/workbench/page.webpack.cjs"),
  },
];

/** Builds what is missing or older than what it is made of. Throws the compiler's errors. */
export async function buildWhatIsStale(say: (line: string) => void): Promise<void> {
  for (const part of parts) {
    const built = existsSync(part.result) ? newestChange([part.result, part.stamp]) : 0;
    if (built > newestChange(part.from.map((path) => join(root, path)))) continue;
    say(`${built ? "Building anew" : "Building"} ${part.what} …`);
    const before = Date.now();
    await build(part.config());
    mkdirSync(dirname(part.stamp), { recursive: true });
    writeFileSync(part.stamp, "");
    say(`  done in ${((Date.now() - before) / 1000).toFixed(1)} s`);
  }
}

function build(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors())
          reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve();
      });
    });
  });
}
