import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";
import prettier from "eslint-config-prettier";
import { editionRules } from "./editionRules.mjs";
import { newSyntax } from "./newSyntax.mjs";

/** The stages of the data's way through src/, and for each the stages (or single files of them) that it may import besides itself. */
const mayImport = {
  form: [],
  text: [],
  sheet: ["text"],
  match: ["form", "text"],
  read: ["form", "text", "sheet", "match"],
  check: ["form", "text", "sheet", "match", "read"],
  merge: ["form", "text", "sheet", "match", "read", "check"],
  report: ["form", "text", "sheet", "match", "read", "check", "merge"],
  files: ["text", "sheet"],
  excel: ["sheet", "work/host", "work/slices"], // the port that it is made for; the turns that it gives the page
  fileHost: ["text", "sheet", "files", "work/host"],
  work: ["form", "text", "sheet", "read", "check", "merge", "report", "files"],
  taskpane: [
    "form",
    "text",
    "sheet",
    "read",
    "check",
    "merge",
    "report",
    "files",
    "excel",
    "fileHost",
    "work",
  ],
  batch: ["form", "text", "sheet", "read", "check", "merge", "report", "files", "work"],
};
/** The folders of src/merge, and for each those that it may import besides itself; so no two types need each other. */
const mergeFolders = {
  filed: [],
  own: ["filed"],
  opinions: ["filed", "own"],
  compare: ["filed", "own", "opinions"],
  figures: ["filed", "own"],
  seal: ["filed", "own", "opinions", "compare", "figures"],
  province: ["filed", "own", "opinions", "compare", "figures"],
};
const stages = Object.keys(mayImport);
const hostGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel speaks to Excel.",
}));
const react = ["react", "react-dom", "react-dom/*", "@fluentui/*"];
const fileLibraries = ["@e965/xlsx", "hucre", "hucre/*", "fflate"];

/** Imports of a stage's files `depth` folders below src/STAGE, so that src/files/text is not taken for src/text. */
const wallsAt = (stage, depth) => {
  const forbiddenStages = stages.filter((other) => other !== stage && !mayImport[stage].includes(other));
  const patterns = forbiddenStages.map((other) => {
    const allowed = mayImport[stage].filter((file) => file.startsWith(`${other}/`));
    const except = allowed.map((file) => `(?!${file.slice(other.length)}$)`).join("");
    return {
      regex: `^(\\.\\./){${depth + 1}}${other}${except}(/|$)`,
      message: `src/${stage} must not know src/${other}.`,
    };
  });
  if (stage !== "taskpane") patterns.push({ group: react, message: "React lives in src/taskpane only." });
  if (stage !== "files")
    patterns.push({ group: fileLibraries, message: "File formats live in src/files only." });
  if (stage !== "batch" && stage !== "files")
    patterns.push({ group: ["node:*"], message: "This stage also runs in the task pane: no Node modules." });
  return {
    files: [`src/${stage}/${"*/".repeat(depth)}*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...(stage === "excel" ? [] : hostGlobals)],
    },
  };
};
/** Inside src/merge the walls between its folders come on top. */
const mergeWalls = Object.entries(mergeFolders).map(([folder, allowed]) => {
  const { rules } = wallsAt("merge", 1);
  const [level, { patterns }] = rules["no-restricted-imports"];
  const others = Object.keys(mergeFolders).filter((other) => other !== folder && !allowed.includes(other));
  const inner = others.map((other) => ({
    regex: `^\\.\\./${other}(/|$)`,
    message: `src/merge/${folder} must not know src/merge/${other}.`,
  }));
  return {
    files: [`src/merge/${folder}/*.ts`],
    rules: { "no-restricted-imports": [level, { patterns: [...patterns, ...inner] }] },
  };
});
/** Each item of a spread is an argument on the stack: a sheet has 16,384 columns and a million rows. */
const spreadOfList = {
  selector:
    "CallExpression[callee.property.name=/^(push|unshift|splice|concat|max|min|apply)$/] > SpreadElement",
  message: "A long list overflows the stack: add items one by one; the largest by reduce.",
};
/** Pane, sheets and documents call a level of findings by the same word. */
const levelWord = {
  selector: "Literal[value=/^(必须修改|需要说明|错误|疑问)$/]",
  message: "The words for levels stand in src/form/severity.ts: severityWords.",
};
const everywhere = [spreadOfList, levelWord];
/** What people do with these stages is said once, in src/work: taskpane/ and batch/ know their records only. */
const showOnly = ["check", "merge", "read"];
/** What people do with the host is said in hooks, where a test and a reader find it; a component shows what a hook tells. */
const hostInHooks = {
  selector: "ImportSpecifier[imported.name=/^use(Services|Host)$/]",
  message:
    "A component calls no host: write a hook (use….ts) that does; the host's sentences come by useHostWords.",
};
const shownAt = (stage, depth) => {
  const folder = `src/${stage}/${"*/".repeat(depth)}`;
  const path = `(\\.\\./){${depth + 1}}(${showOnly.join("|")})(/|$)`;
  const message = `src/${stage} shows what src/work does: of these stages it imports types only.`;
  const loaded = { selector: `ImportExpression[source.value=/^${path.replaceAll("/", "\\/")}/]`, message };
  const typesOnly = { patterns: [{ regex: `^${path}`, allowTypeImports: true, message }] };
  const syntax = [...everywhere, ...(stage === "batch" ? [] : newSyntax), loaded];
  const shown = {
    files: [`${folder}*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": ["error", typesOnly],
      "no-restricted-syntax": ["error", ...syntax, ...(stage === "taskpane" ? reachable : [])],
    },
  };
  if (stage !== "taskpane") return [shown];
  const components = {
    files: [`${folder}*.tsx`],
    ignores: ["**/use*.tsx"],
    rules: { "no-restricted-syntax": ["error", ...syntax, ...reachable, hostInHooks] },
  };
  return [shown, components];
};
const deepestFolder = 4;
const walls = stages.flatMap((stage) =>
  Array.from({ length: deepestFolder + 1 }, (_, depth) => wallsAt(stage, depth)),
);

/** office.js takes the Tab key over and walks what has a tabindex of 0 or more: a folded list or a focused heading without one is a dead end. */
const reachable = [
  {
    selector: "JSXOpeningElement[name.name='summary']:not(:has(JSXAttribute[name.name='tabIndex']))",
    message: "Give a summary tabIndex={0}: inside Excel the Tab key does not reach it otherwise.",
  },
  {
    selector: "JSXAttribute[name.name='tabIndex'] UnaryExpression[operator='-']",
    message:
      "Inside Excel the Tab key does not lead on from what has a negative tabIndex; write tabIndex={0}.",
  },
];

const restrictedSyntax = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: ["src/form/severity.ts"],
  rules: { "no-restricted-syntax": ["error", ...everywhere, ...newSyntax] },
};

/** applicant.name is one key of what was read: as a text it is a path, which is never there. */
const dottedKey = {
  selector: "CallExpression[callee.property.name='toHaveProperty'] > Literal[value=/[.]/]",
  message: 'A field\'s id is one key: toHaveProperty(["contact.name"]).',
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**"] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { tsconfigRootDir: dirname(dirname(fileURLToPath(import.meta.url))) } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      "jsx-a11y/no-noninteractive-tabindex": "off" /* see reachable */,
      "max-lines-per-function": ["error", { max: 100, skipBlankLines: false, skipComments: false }],
    },
  },
  ...walls,
  ...mergeWalls,
  restrictedSyntax,
  ...["taskpane", "batch"].flatMap((stage) =>
    Array.from({ length: deepestFolder + 1 }, (_, depth) => shownAt(stage, depth)).flat(),
  ), // batch/ runs in Node only, new syntax included
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/form/**"],
    plugins: { edition: editionRules },
    rules: { "edition/data-in-form": "error", "edition/columns-in-form": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/form/**", "src/work/**"],
    plugins: { edition: editionRules },
    rules: { "edition/no-current-edition": "error" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    ignores: ["test/setup/properties.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "fast-check", message: "test/setup/properties.ts gives it a fixed seed." }] },
      ],
      "no-restricted-syntax": ["error", dottedKey],
    },
  },
  {
    files: ["webpack.config.js", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
