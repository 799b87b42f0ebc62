import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a year decides stands in src/form: no clause id, no year, no column of 附件4-5 and no sentence of the guide elsewhere in src. */

const year = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/form/2020");
const clauses = join(year, "clauses");
const sources = readdirSync(clauses).map((name) => readFileSync(join(clauses, name), "utf8"));
const han = /[\u4e00-\u9fff]/g;
/** So many characters of the guide in one piece are a quotation; labels and everyday words are shorter. */
const quoted = 16;
const bare = (text) => text.replace(/[^\u4e00-\u9fff]/g, "");
const guide = sources.flatMap((source) =>
  [...source.matchAll(/text:\s*"([^"]+)"/g)].map(([, text]) => bare(text)),
);

/** Ids of the guide's sentences, notes and standards, which have no other meaning: guide.2.10, note.4, gb32100; gb18030 is an encoding. */
const clauseId =
  /^(?:guide|note)\.\d[\d.]*$|^gb(?!18030|2312)\d{4,}$|^gat517$|^form\.(?:title|cover|period|filledOn|table|category|finance|situation|capability|developers|architecture|deployment|dataCollection|applicant|contact|responsiblePerson|serviceTypes)$/;
const yearInText = /(?<!\d)20(?:1[5-9]|2\d|30)年/;
const isYear = (value) => Number.isInteger(value) && value >= 2015 && value <= 2030;

function fault(value) {
  if (typeof value === "number") return isYear(value) ? "A year belongs to an edition (src/form)." : null;
  if (typeof value !== "string") return null;
  if (clauseId.test(value)) return "The id of a clause belongs to an edition (src/form).";
  if (yearInText.test(value)) return "A year belongs to an edition (src/form).";
  if ((value.match(han) ?? []).length < quoted) return null;
  const text = bare(value);
  for (let at = 0; at + quoted <= text.length; at++) {
    const piece = text.slice(at, at + quoted);
    if (guide.some((sentence) => sentence.includes(piece)))
      return `A sentence of the guide belongs to an edition (src/form): ${piece}.`;
  }
  return null;
}

const dataInForm = {
  meta: { type: "problem", schema: [] },
  create: (context) => {
    const check = (node, value) => {
      const message = fault(value);
      if (message) context.report({ node, message });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
};

/** The columns of 附件4-5, each with the field that it shows: ["contactMobile", "contact.mobile"]. */
const columns = new Map(
  [
    ...readFileSync(join(year, "fields/summary.ts"), "utf8").matchAll(
      /column\(\s*"([A-Za-z]+)",\s*"([a-z][A-Za-z]*\.[A-Za-z]+)"/g,
    ),
  ].map(([, column, source]) => [column, source]),
);
if (columns.size < 5)
  throw new Error("editionRules: the columns of src/form/2020/fields/summary.ts were not found");
/** Every edition has these two, and rows are known by them: src/form/summaryField.ts. */
const inEachTable = ["projectName", "applicant"];
const isColumn = (text) => columns.has(text) && !inEachTable.includes(text);
const textOf = (node) =>
  node?.type === "Literal" ? node.value : node?.type === "Identifier" ? node.name : undefined;
const source = /^[a-z][A-Za-z]*\.[A-Za-z]+(?:\.\d{4})?$/;

/**
 * Which columns 附件4-5 has, and what they show, stands in src/form: no summary.contactMobile elsewhere, no list of columns, no
 * column beside its field, no cell of a column that an edition may not have.
 */
const columnsInForm = {
  meta: { type: "problem", schema: [] },
  create: (context) => {
    const report = (node) =>
      context.report({
        node,
        message: "The columns of 附件4-5 and what they show belong to an edition (src/form).",
      });
    return {
      Literal: (node) => {
        if (typeof node.value === "string" && /^summary\.[a-z]/.test(node.value)) report(node);
      },
      TemplateElement: (node) => {
        if (/^summary\.[a-z]/.test(node.value.cooked ?? "")) report(node);
      },
      ArrayExpression: (node) => {
        const named = node.elements.filter((each) => each?.type === "Literal" && columns.has(each.value));
        if (named.length > 1 && named.some(({ value }) => isColumn(value))) report(node);
      },
      Property: (node) => {
        const [key, value] = [
          textOf(node.key),
          node.value?.type === "Literal" ? node.value.value : undefined,
        ];
        if (columns.has(key) && typeof value === "string" && source.test(value)) report(node);
      },
      MemberExpression: ({ object, property, computed }) => {
        const owner = object.type === "MemberExpression" ? textOf(object.property) : textOf(object);
        const own = /^(?:cells|columns)$/.test(owner ?? "");
        if (own && (!computed || property.type === "Literal") && isColumn(textOf(property))) report(property);
      },
      ObjectPattern: ({ parent, properties }) => {
        const init = parent.type === "VariableDeclarator" ? parent.init : undefined;
        const owner = init?.type === "MemberExpression" ? textOf(init.property) : textOf(init);
        if (!/^(?:cells|columns)$/.test(owner ?? "")) return;
        for (const each of properties) if (each.key && isColumn(textOf(each.key))) report(each);
      },
    };
  },
};

/** Which edition counts is decided in work/editions.ts: nobody else takes the current one. */
const noCurrentEdition = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    Identifier: (node) => {
      if (node.name !== "currentEdition") return;
      context.report({ node, message: "work/editions.ts says which edition counts." });
    },
  }),
};

export const editionRules = {
  rules: {
    "data-in-form": dataInForm,
    "columns-in-form": columnsInForm,
    "no-current-edition": noCurrentEdition,
  },
};
