import type { Edition } from "../../form/edition";
import { fieldTable, guideTable, materialTable, ruleTable } from "../../report/referenceTables";
import type { ReferenceTable } from "../../report/referenceTables";

/** The reference in the help: made from the rules and fields themselves, so that it says what is checked. */
function tableElement({ title, columns, rows }: ReferenceTable): HTMLElement {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = `${title}（${rows.length}）`;
  const table = document.createElement("table");
  table.append(rowElement("th", columns), ...rows.map((cells) => rowElement("td", cells)));
  const scroll = document.createElement("div");
  scroll.className = "table";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", title);
  scroll.append(table);
  section.append(heading, scroll);
  return section;
}

function rowElement(kind: "th" | "td", texts: readonly string[]): HTMLTableRowElement {
  const row = document.createElement("tr");
  for (const text of texts) {
    const cell = document.createElement(kind);
    cell.textContent = text;
    if (kind === "th") cell.scope = "col";
    row.append(cell);
  }
  return row;
}

/** The tables of rules, papers and fields. */
export function referenceElements(edition: Edition): HTMLElement[] {
  return [guideTable, ruleTable, materialTable, fieldTable].map((make) => tableElement(make(edition)));
}
