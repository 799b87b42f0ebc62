import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";
import prettier from "eslint-config-prettier";

/** The stages of the data's way through src/, and for each the stages that it may import besides itself. */
const mayImport = {
  form: [],
  sheet: [],
  read: ["form", "sheet"],
  check: ["form", "read", "sheet"],
  merge: ["form", "read", "check", "sheet"],
  report: ["form", "read", "check", "merge", "sheet"],
  files: ["sheet"],
  excel: ["sheet"],
  taskpane: ["form", "sheet", "read", "check", "merge", "report", "files", "excel"],
  batch: ["form", "sheet", "read", "check", "merge", "report", "files"],
};
const stages = Object.keys(mayImport);
const hostGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel speaks to Excel.",
}));
const react = ["react", "react-dom", "react-dom/*", "@fluentui/*"];
const fileLibraries = ["@e965/xlsx", "hucre", "hucre/*", "fflate"];

const walls = stages.map((stage) => {
  const forbiddenStages = stages.filter((other) => other !== stage && !mayImport[stage].includes(other));
  const patterns = forbiddenStages.map((other) => ({
    group: [`**/${other}/*`, `**/${other}/**`, `../${other}`],
    message: `src/${stage} must not know src/${other}.`,
  }));
  if (stage !== "taskpane") patterns.push({ group: react, message: "React lives in src/taskpane only." });
  if (stage !== "files")
    patterns.push({ group: fileLibraries, message: "File formats live in src/files only." });
  if (stage !== "batch" && stage !== "files")
    patterns.push({ group: ["node:*"], message: "This stage also runs in the task pane: no Node modules." });
  return {
    files: [`src/${stage}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...(stage === "excel" ? [] : hostGlobals)],
    },
  };
});

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
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  ...walls,
  {
    files: ["webpack.config.js", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
