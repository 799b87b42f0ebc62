const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "dist/cli");
/** The command line in plain JavaScript; what is said of it in the README starts this file. */
const program = path.join(folder, "main.cjs");
/** All that the program is made of. */
const sources = ["src", "package-lock.json", ".config/cliBuild.cjs"].map((name) => path.join(root, name));

/** The time of the newest change below a path, 0 where nothing is there; a folder's own time tells of files taken out. */
function newestChange(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return fs
    .readdirSync(place, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory()
        ? newestChange(path.join(place, entry.name))
        : fs.statSync(path.join(place, entry.name)).mtimeMs,
    )
    .reduce((newest, time) => Math.max(newest, time), stat.mtimeMs);
}

function isStale() {
  const built = newestChange(program);
  return sources.map(newestChange).some((time) => time >= built);
}

/** The library of workbooks packs its few parts by itself then: for the browser's way Node loads all that knows the web. */
const packing = { "typeof CompressionStream": JSON.stringify("undefined") };

/** The library's writer of zips packs with Node's own instead of its own way: a tenth of the main thread's time with one form. */
const nativePacker = path.join(root, "src/files/write/nativeDeflate.ts");
function packNatively(asked) {
  const writer = /hucre[\\/]dist[\\/]zip[\\/]writer\.mjs$/;
  if (writer.test(asked.contextInfo.issuer)) asked.request = nativePacker;
}

/** The library of workbooks is a script of its own, which is loaded when it is needed. */
const workbookLibrary = { import: "@e965/xlsx", library: { type: "commonjs2" } };
const lazyLibrary = path.join(root, "src/files/snapshot/lazyLibrary.ts");
function loadLazily(asked) {
  if (asked.contextInfo.issuer !== "") asked.request = lazyLibrary;
}

/** How webpack makes one script for Node of TypeScript; the benchmark's modules are compiled in the same way. */
const forNode = {
  mode: "production",
  target: "node20",
  context: root,
  node: { __dirname: false, __filename: false },
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  module: {
    parser: { javascript: { createRequire: false } }, // the tests' compiler is looked up where it runs, not packed in
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  optimization: { minimize: false }, // see withoutComments
  performance: { hints: false },
  devtool: false,
};

/** Compiles by webpack; throws what is wrong with the sources. */
async function compile({ plugins: more = [], ...config }) {
  const webpack = require("webpack");
  const stats = await new Promise((resolve, reject) => {
    const plugins = [
      new webpack.DefinePlugin(packing),
      new webpack.NormalModuleReplacementPlugin(/^\.\/deflate\.mjs$/, packNatively),
      ...more,
    ];
    const compiler = webpack({ ...forNode, plugins, ...config });
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
}

/** A script in ASCII, in which the engine reads it several times as fast, with half the memory: "汇" as \\u6c47. */
function inAscii(script) {
  if (/\braw`[^`]*[^\0-\x7f]/.test(script)) throw new Error("String.raw with a letter that is not ASCII");
  return script.replace(/\\[^]|[^\0-\x7f]/g, (found) => {
    const unit = found.charCodeAt(found.length - 1);
    return unit < 0x80 ? found : `\\u${unit.toString(16).padStart(4, "0")}`;
  });
}

/**
 * A script without comments and indentation, two fifths of it: each process reads, seals and holds the text of all that it
 * loads. Names stay, so that a failure tells where it happened.
 */
function withoutComments(script) {
  const { minifySync } = require("@swc/core");
  return minifySync(script, { module: false, compress: false, mangle: false, format: { comments: false } })
    .code;
}

/** Makes a script what src/batch/load/load.ts runs. */
function wrap(file) {
  const names = "exports, require, module, __filename, __dirname, keepCode";
  const script = `(function (${names}) {\n${fs.readFileSync(file, "utf8")}\n})`;
  fs.writeFileSync(file, inAscii(withoutComments(script)));
}

/** The programs and the thread in which files are read. */
const programs = {
  main: "./src/batch/main.ts",
  make: "./src/batch/makeMain.ts",
  formsWorker: "./src/batch/formsWorker.ts",
};

/** Builds the program anew, each file at once: a run that starts meanwhile finds the old files or the new ones. */
async function build() {
  const { NormalModuleReplacementPlugin } = require("webpack");
  const into = path.join(root, `dist/.cli-${process.pid}`);
  try {
    const chunks = { chunkFilename: "[name].code.js" };
    await compile({
      entry: { ...programs, xlsx: workbookLibrary },
      output: { path: into, filename: "[name].code.js", ...chunks },
      plugins: [new NormalModuleReplacementPlugin(/^@e965\/xlsx$/, loadLazily)],
    });
    for (const name of fs.readdirSync(into)) wrap(path.join(into, name));
    await compile({
      entry: { load: "./src/batch/load/load.ts" },
      output: { path: into, filename: "[name].cjs" },
    });
    for (const name of Object.keys(programs))
      fs.copyFileSync(path.join(into, "load.cjs"), path.join(into, `${name}.cjs`));
    fs.rmSync(path.join(into, "load.cjs"));
    fs.mkdirSync(folder, { recursive: true });
    const names = fs.readdirSync(into).sort((a, b) => Number(a === "main.cjs") - Number(b === "main.cjs"));
    const now = new Date();
    for (const name of names) {
      fs.utimesSync(path.join(into, name), now, now);
      fs.renameSync(path.join(into, name), path.join(folder, name));
    }
    for (const left of fs.readdirSync(folder).filter((name) => !names.includes(name)))
      fs.rmSync(path.join(folder, left), { force: true });
  } finally {
    fs.rmSync(into, { recursive: true, force: true });
  }
}

/** Runs a program of the command line, `main` or `make`, from its newest sources. */
async function runProgram(name) {
  try {
    if (isStale()) await build();
    require(path.join(folder, `${name}.cjs`));
  } catch (error) {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exitCode = 5;
  }
}

module.exports = { build, compile, isStale, program, runProgram };

if (require.main === module) void build();
