import type { Edition } from "../../../form/edition";
import { bareCompany } from "../../../match/companyName";
import type { FiledApplication } from "../../../merge/filed/filed";
import { gridOf } from "../../../sheet/grid";
import type { WorkbookSnapshot } from "../../../sheet/snapshot";

/** Whether a paper is an enterprise's: it names it, it names another one, or nobody. */
export type Whose =
  { readonly kind: "own" } | { readonly kind: "other"; readonly name: string } | { readonly kind: "unsaid" };

const folded = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
const owner =
  /(?:编制单位|编报单位|单位名称|企业名称|公司名称|被审计单位(?:名称)?|纳税人名称|建设单位|申报单位|项目单位|承担单位|项目责任单位|责任单位)(?:[(（].*?[)）])?[:：](.*)$/;

/** The names that a paper gives as whose it is: behind the words, or in the next cell. */
function ownersIn({ sheets }: WorkbookSnapshot): readonly string[] {
  const names = sheets.flatMap((sheet) => {
    const grid = gridOf(sheet);
    return sheet.cells.flatMap(({ row, col, text }) =>
      text.split("\n").flatMap((line): string[] => {
        const found = owner.exec(folded(line).replace(/^[一二三四五六七八九十\d、.()]+/, ""));
        if (!found) return [];
        const behind = found[1]!.split(/20\d{2}年|单位:|金额|[,，;；。]/)[0]!;
        const beside = (): string => {
          const next = grid.columnsOf(row).find((each) => each > (grid.mergeAt(row, col)?.right ?? col));
          return next === undefined ? "" : folded(grid.textAt(row, next));
        };
        const name = behind === "" ? beside() : behind;
        return /[\u4e00-\u9fff]{4}/.test(name) ? [name] : [];
      }),
    );
  });
  return [...new Set(names)];
}

/** Whose a paper is, seen from one form; what stands behind 编制单位 counts before a name anywhere else in it. */
export function whose(
  paper: WorkbookSnapshot,
  { values }: Pick<FiledApplication, "values">,
  edition: Edition,
): Whose {
  const applicant = folded(String(values["applicant.name"] ?? ""));
  const code = folded(String(values["applicant.creditCode"] ?? ""));
  const isOwn = (name: string): boolean => {
    const [one, other] = [bareCompany(name, edition), bareCompany(applicant, edition)];
    return applicant !== "" && (one.includes(other) || (one.length > 3 && other.includes(one)));
  };
  const texts = (): readonly string[] =>
    paper.sheets.flatMap(({ cells }) => cells.map(({ text }) => folded(text)));
  const holds = (sought: string): boolean =>
    sought.length > 3 &&
    (folded(paper.name).includes(sought) || texts().some((text) => text.includes(sought)));
  if (holds(code)) return { kind: "own" };
  const owners = ownersIn(paper);
  if (owners.some(isOwn)) return { kind: "own" };
  if (owners.length > 0) return { kind: "other", name: owners[0]! };
  return holds(applicant) ? { kind: "own" } : { kind: "unsaid" };
}
