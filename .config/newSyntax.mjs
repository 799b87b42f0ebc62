/**
 * What the oldest browsers in package.json's browserslist (Safari 15.4: WKWebView in Excel for Mac) cannot read or do,
 * and the compiler does not rewrite: regular expressions and methods. One of them in a file keeps the file from running.
 */
const expressions = [
  [String.raw`\(\?<[=!]`, "a lookbehind (Safari 16.4): src/text/matchesBehind.ts does its work"],
  [String.raw`\(\?[ims]*-?[ims]+:`, "a flag inside of an expression (Safari 26)"],
];

/** Static members: Object.groupBy. */
const statics = {
  Object: "groupBy",
  Map: "groupBy",
  Promise: "withResolvers|try",
  Array: "fromAsync",
  AbortSignal: "any|timeout",
  URL: "canParse|parse",
  RegExp: "escape",
  Iterator: ".*",
  Math: "sumPrecise",
};
const methods =
  "toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getOrInsert|getOrInsertComputed";
const globals = "CompressionStream|DecompressionStream|Temporal|scheduler|requestIdleCallback|Float16Array";

export const newSyntax = [
  ...expressions.flatMap(([pattern, message]) => {
    const inSelector = pattern.replaceAll("/", "\\/");
    return [
      `Literal[regex.pattern=/${inSelector}/]`,
      `TemplateElement[value.raw=/${inSelector}/]`,
      `Literal[raw=/^["'].*${inSelector}/]`,
    ].map((selector) => ({ selector, message: `Old WebKit cannot read ${message}.` }));
  }),
  { selector: "Literal[regex.flags=/v/]", message: "Old WebKit cannot read the flag v (Safari 17)." },
  ...Object.entries(statics).map(([object, names]) => ({
    selector: `MemberExpression[object.name="${object}"][property.name=/^(${names})$/]`,
    message: "Newer than the oldest browsers in package.json.",
  })),
  {
    selector: `CallExpression > MemberExpression.callee[property.name=/^(${methods})$/]`,
    message: "Newer than the oldest browsers in package.json.",
  },
  {
    selector: `Identifier[name=/^(${globals})$/]`,
    message: "Newer than the oldest browsers in package.json.",
  },
];
