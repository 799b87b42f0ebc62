/** What keeps a whole file from running in Safari before 16.4 (package.json's browserslist goes back to 15.4). */
const unreadable = [
  ["a lookbehind", /\(\?<[=!]/],
  ["a static block of a class", /\bstatic\s*\{/],
];

/** Webpack plugin: fails the build when a script, of ours or of a library, cannot be read by the oldest browsers. */
class OldBrowsers {
  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("OldBrowsers", (compilation) => {
      compilation.hooks.afterSeal.tap("OldBrowsers", () => {
        for (const [name, asset] of Object.entries(compilation.assets))
          if (name.endsWith(".js") && !name.startsWith("office-js/"))
            for (const fault of faults(asset.source().toString()))
              compilation.errors.push(new compiler.webpack.WebpackError(`${name}: ${fault}`));
      });
    });
  }
}

/** Each kind of thing that the oldest browsers cannot read, with the place where it stands. */
function faults(source) {
  return unreadable.flatMap(([what, pattern]) => {
    const at = source.search(pattern);
    return at < 0
      ? []
      : [`${what}, which Safari before 16.4 cannot read: ${source.slice(Math.max(0, at - 60), at + 40)}`];
  });
}

module.exports = { OldBrowsers, faults };
