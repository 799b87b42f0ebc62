/** A reference to cells or whole rows in a formula. */
export interface Reference {
  /** What stands before it: 汇总表! or 'Sheet 1'! or [1]甲!; "" where nothing does. */
  readonly prefix: string;
  /** The sheet of the same workbook that the prefix names; null where it names none, several or another workbook's. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

/** "$A$1": the column is "" in whole rows. */
export interface Corner {
  readonly columnFixed: boolean;
  readonly column: string;
  readonly rowFixed: boolean;
  /** 0-based. */
  readonly row: number;
}

/**
 * Strings; prefixes; brackets of tables and of other workbooks; cells and areas; whole rows; whole columns; names,
 * functions and numbers; errors. What is matched as none of the references is left as it stands.
 */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<prefix>'(?:[^']|'')+'!|(?!\$?[A-Za-z]{1,3}\$?\d{1,7}:)(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{N}_.\\?]*)?!|\[\d+\]!|#REF!(?=\$?[A-Z]))`,
    String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`,
    String.raw`(?<cells>(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.\\?(!]))`,
    String.raw`(?<rows>(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.]))`,
    String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])`,
    String.raw`[$\p{L}\p{N}_.\\?]+`,
    String.raw`#[A-Z/0!?]+`,
  ].join("|"),
  "gu",
);

function sheetOf(prefix: string): string | null {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return /[[\]:]|^#/.test(plain) ? null : plain;
}

const corner = (columnFix: string, column: string, rowFix: string, row: string): Corner => ({
  columnFixed: columnFix !== "",
  column,
  rowFixed: rowFix !== "",
  row: Number(row) - 1,
});

/** A formula with each reference as `change` gives it; null leaves one as it stands. */
export function changeReferences(formula: string, change: (reference: Reference) => string | null): string {
  let prefix = "";
  return formula.replace(token, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { prefix?: string; cells?: string; rows?: string };
    if (groups.prefix !== undefined) {
      prefix = found;
      return found;
    }
    const before = prefix;
    prefix = "";
    const g = rest as string[];
    let first: Corner;
    let last: Corner | null;
    if (groups.cells !== undefined) {
      first = corner(g[2]!, g[3]!, g[4]!, g[5]!);
      last = g[7] === undefined ? null : corner(g[6]!, g[7], g[8]!, g[9]!);
    } else if (groups.rows !== undefined) {
      first = corner("", "", g[11]!, g[12]!);
      last = corner("", "", g[13]!, g[14]!);
    } else return found;
    const sheet = before === "" ? null : sheetOf(before);
    return change({ prefix: before, sheet, first, last }) ?? found;
  });
}

export function cornerText({ columnFixed, column, rowFixed, row }: Corner): string {
  return `${columnFixed ? "$" : ""}${column}${rowFixed ? "$" : ""}${row + 1}`;
}
