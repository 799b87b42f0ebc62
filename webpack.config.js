const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FirstLoadBudget } = require("./.config/firstLoadBudget.cjs");
const { forBrowsers } = require("./.config/forBrowsers.cjs");
const { manifestFor } = require("./.config/manifestFor.cjs");
const { officeJs } = require("./.config/officeJs.cjs");
const { OldBrowsers } = require("./.config/oldBrowsers.cjs");

/** Bytes after gzip of all that the pane loads by itself until it is idle; office.js is not ours and not counted. */
const FIRST_LOAD_LIMIT = 250 * 1024;
/** What it loads by itself besides its entry: what the workbook holds, and what a write that did not end has left. */
const OPENING = ["opening-glance", "opening-leftovers"];

/**
 * Environment: ADDIN_URL, the https address under which dist/ will be served (default: the development server);
 * OFFICE_JS, where office.js comes from: self (default, copied into dist/), china (21Vianet) or cdn (international).
 */
module.exports = (_env, argv) => {
  const mode = argv?.mode ?? "production";
  const address = (process.env.ADDIN_URL ?? "https://localhost:3000").replace(/\/+$/, "");
  const office = officeJs(process.env.OFFICE_JS ?? "self");
  return {
    mode,
    name: "pane",
    entry: { taskpane: "./src/taskpane/index.tsx", help: "./src/taskpane/help/index.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^(?:\.?cli|\.?page|审核汇总)/ }, // the command line and the plain page are built beside the pane
    },
    resolve: forBrowsers.resolve,
    module: { rules: forBrowsers.rules },
    optimization: { ...forBrowsers.small, runtimeChunk: "single", splitChunks: { chunks: "all" } },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeJsUrl: office.url },
      }),
      new HtmlPlugin({ filename: "help.html", template: "./assets/help.html", chunks: ["help"] }),
      new CopyPlugin({
        patterns: [
          { from: "assets/{icon-*.png,way-*.jpg}", to: "assets/[name][ext]" },
          { from: "assets/guard.js", to: "guard.js" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), address),
          },
          ...office.copies,
        ],
      }),
      new OldBrowsers(),
      new FirstLoadBudget({ entry: "taskpane", opening: OPENING, limit: FIRST_LOAD_LIMIT }),
    ],
    // The budget above judges what a person waits for; webpack's own hints count bytes before compression.
    performance: { hints: false },
    devtool: mode === "production" ? false : "source-map",
    cache: forBrowsers.keptAs(`pane-${mode}`),
  };
};
