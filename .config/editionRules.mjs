import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a year decides stands in src/form: no clause id, no year and no sentence of the guide elsewhere in src. */

const clauses = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/form/2020/clauses");
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

export const editionRules = { rules: { "data-in-form": dataInForm, "no-current-edition": noCurrentEdition } };
