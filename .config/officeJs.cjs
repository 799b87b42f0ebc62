const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CDN_CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";

/** What Excel needs of office.js on Windows, the web and Mac; the rest of the package is for other programs. */
const SELF_HOSTED = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/*",
  "en-us/*",
];

/** The URL that taskpane.html loads office.js from, and the files to copy for it: `source` is cdn, china or self. */
function officeJs(source) {
  if (source === "cdn") return { url: CDN, copies: [] };
  if (source === "china") return { url: CDN_CHINA, copies: [] };
  if (source === "self") {
    const copies = SELF_HOSTED.map((from) => ({
      context: "node_modules/@microsoft/office-js/dist",
      from,
      to: "office-js/[path][name][ext]",
      info: { minimized: true },
    }));
    return { url: "office-js/office.js", copies };
  }
  throw new Error(`OFFICE_JS must be cdn, china or self, not “${source}”`);
}

module.exports = { officeJs };
