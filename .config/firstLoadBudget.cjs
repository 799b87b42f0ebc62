const { gzipSync } = require("node:zlib");

/** Webpack plugin: fails the build when an entry's first load, gzipped, is larger than `limit` bytes; prints its size. */
class FirstLoadBudget {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("FirstLoadBudget", (compilation) => {
      compilation.hooks.afterSeal.tap("FirstLoadBudget", () => this.judge(compilation, compiler));
    });
  }

  judge(compilation, compiler) {
    const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const sizes = files.map((name) => [
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
