const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { version } = require("../package.json");
const { forBrowsers } = require("./forBrowsers.cjs");

const root = path.resolve(__dirname, "..");
/** The page that a double click opens; the same under a name for web servers. */
const pageFiles = ["审核汇总.html", "page.html"];
/** It goes by QQ and on sticks. */
const limit = 3 * 1024 * 1024;

function config(into) {
  return {
    mode: "production",
    name: "page",
    target: ["web", "es2022"],
    context: root,
    entry: { page: "./src/taskpane/page/index.ts" },
    output: { path: into, filename: "[name].js", publicPath: "" },
    resolve: forBrowsers.resolve,
    // one file: what is loaded on use elsewhere is in it from the beginning
    module: { parser: { javascript: { dynamicImportMode: "eager" } }, rules: forBrowsers.rules },
    optimization: forBrowsers.small,
    performance: { hints: false },
    devtool: false,
    cache: forBrowsers.keptAs("page"),
  };
}

/** A script that stands in a page: nothing in it may end the script or begin a comment. */
const inPage = (script) => script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
const sha256 = (text, form) => createHash("sha256").update(text).digest(form);

/** The body of the help page, without what belongs to a page of its own; its pictures are in it. */
function helpText() {
  const html = fs.readFileSync(path.join(root, "assets/help.html"), "utf8");
  const inIt = (_all, name) =>
    `src="data:image/jpeg;base64,${fs.readFileSync(path.join(root, "assets", name)).toString("base64")}"`;
  return /<body>([\s\S]*)<\/body>/
    .exec(html)[1]
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/src="assets\/([^"]*\.jpg)"/g, inIt);
}

/** The whole page as one text: scripts allowed by their hash, no style but the browser's own interface, no connection. */
function pageOf(page) {
  const icon = fs.readFileSync(path.join(root, "assets/icon-32.png")).toString("base64");
  const mark = sha256(page, "hex").slice(0, 8);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(page, "base64")}'`,
    "worker-src blob:",
    `style-src 'sha256-${sha256("", "base64")}'`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="zh-CN" data-version="版本 ${version} · 校验 ${mark}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>审核汇总</title>
<link rel="icon" href="data:image/png;base64,${icon}">
</head>
<body>
<div id="pane">正在打开……（需要 2022 年以后的 Edge、Chrome、360 或 Firefox 浏览器）</div>
<template id="help">${helpText()}</template>
<script id="program">${page}</script>
</body>
</html>
`;
}

async function build() {
  const webpack = require("webpack");
  const into = path.join(root, `dist/.page-${process.pid}`);
  try {
    const compiler = webpack(config(into));
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
    const html = pageOf(inPage(fs.readFileSync(path.join(into, "page.js"), "utf8")));
    const size = Buffer.byteLength(html);
    if (size > limit) throw new Error(`The page has ${size} bytes, more than ${limit}.`);
    for (const name of pageFiles) fs.writeFileSync(path.join(root, "dist", name), html);
    process.stdout.write(
      `${pageFiles[0]}: ${(size / 1024 / 1024).toFixed(2)} MB, sha256 ${sha256(html, "hex")}\n`,
    );
  } finally {
    fs.rmSync(into, { recursive: true, force: true });
  }
}

module.exports = { build };

if (require.main === module)
  build().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
