/** What no compiler rewrites and the oldest browsers cannot read: the file that holds it does not run at all. */
const lookbehind = /\(\?<[=!]/;

/** Webpack plugin: fails the build when a script, of ours or of a library, cannot be read by the oldest browsers. */
class OldBrowsers {
  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("OldBrowsers", (compilation) => {
      compilation.hooks.afterSeal.tap("OldBrowsers", () => {
        for (const [name, asset] of Object.entries(compilation.assets)) {
          if (!name.endsWith(".js") || name.startsWith("office-js/")) continue;
          const source = asset.source().toString();
          const at = source.search(lookbehind);
          if (at < 0) continue;
          const where = source.slice(Math.max(0, at - 60), at + 40);
          compilation.errors.push(
            new compiler.webpack.WebpackError(
              `${name} holds a lookbehind, which Safari before 16.4 cannot read: ${where}`,
            ),
          );
        }
      });
    });
  }
}

module.exports = { OldBrowsers };
