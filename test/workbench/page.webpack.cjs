const path = require("node:path");

const root = path.resolve(__dirname, "../..");

/** The workbench page with the emulated Excel: one script and one style sheet in .cache/workbench. */
module.exports = {
  mode: "production",
  name: "workbench",
  target: ["web", "es2022"],
  entry: { workbench: path.join(__dirname, "page/main.ts") },
  output: { path: path.join(root, ".cache/workbench"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
      },
      { test: /\.mjs$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: "source-map",
  cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack-workbench") },
};
