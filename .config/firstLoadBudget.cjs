const { gzipSync } = require("node:zlib");

/**
 * Webpack plugin: fails the build when an entry's first load, gzipped, is larger than `limit` bytes; prints its size.
 * `opening` names the chunks that the page asks for by itself until it is idle: they count as well.
 */
class FirstLoadBudget {
  constructor({ entry, opening, limit }) {
    this.entry = entry;
    this.opening = opening;
    this.limit = limit;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("FirstLoadBudget", (compilation) => {
      compilation.hooks.afterSeal.tap("FirstLoadBudget", () => this.judge(compilation, compiler));
    });
  }

  judge(compilation, compiler) {
    const groups = [
      compilation.entrypoints.get(this.entry),
      ...this.opening.map((name) => compilation.namedChunkGroups.get(name)),
    ];
    if (groups.includes(undefined)) {
      const missing = [this.entry, ...this.opening].filter((_name, index) => !groups[index]);
      compilation.errors.push(new compiler.webpack.WebpackError(`no chunk ${missing.join(", ")}`));
      return;
    }
    const files = new Set(groups.flatMap((group) => group.getFiles()));
    const sizes = [...files].map((name) => [
      name,
      gzipSync(compilation.assets[name].buffer(), { level: 9 }).length,
    ]);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    const report = `first load of ${this.entry}: ${kilobytes(total)} gzipped of ${kilobytes(this.limit)}`;
    if (total <= this.limit) {
      compiler.getInfrastructureLogger("FirstLoadBudget").warn(report);
      return;
    }
    const list = sizes.map(([name, size]) => `  ${kilobytes(size)} ${name}`).join("\n");
    compilation.errors.push(new compiler.webpack.WebpackError(`${report}, over the budget\n${list}`));
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

module.exports = { FirstLoadBudget };
