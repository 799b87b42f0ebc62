const path = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { browserslist } = require("../package.json");

/** For the oldest browsers of package.json. */
const compiled = (jsc) => ({
  loader: "swc-loader",
  options: { jsc, env: { targets: browserslist.join(", ") } },
});

/** Makes scripts small by the compiler that made them: webpack's own way took two thirds of the time of a build. */
const small = {
  minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
};

/** What webpack keeps for the next build under a name; a machine that builds once has nothing of it but the writing. */
const keptAs = (name) =>
  process.env.CI
    ? false
    : { type: "filesystem", cacheDirectory: path.resolve(__dirname, "../.cache/webpack"), name };

/** How webpack finds and compiles what runs in a browser: the pane, the help and the plain page. */
const forBrowsers = {
  small,
  keptAs,
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  rules: [
    {
      test: /\.tsx?$/,
      exclude: /node_modules/,
      use: compiled({
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      }),
    },
    // a library of Fluent's that is written for newer browsers than ours
    { test: /\.js$/, include: /node_modules.tabster/, use: compiled({ parser: { syntax: "ecmascript" } }) },
    { test: /\.m?js$/, resolve: { fullySpecified: false } },
  ],
};

module.exports = { forBrowsers };
