import type { Clause } from "../../form/edition";

/** Rules, or wordings of them, whose bounds are nobody's but the program's own. */
const ownBounds: ReadonlySet<string> = new Set([
  ...[
    "CVR-07",
    "PRJ-01.short",
    "PRJ-01.long",
    "PRJ-05.many",
    "UNT-01.group",
    "UNT-04.otherCity",
    "UNT-10.old",
  ],
  ...[
    "FIN-05.high",
    "FIN-05.impossible",
    "FIN-05.low",
    "FIN-05.point",
    "FIN-05.liabilities",
    "FIN-10",
    "FIN-12",
  ],
  ...[
    "FIN-15",
    "FIN-16",
    "FIN-17",
    "FIN-18",
    "FIN-20",
    "FIN-22",
    "PER-06",
    "BAS-03",
    "BAS-05.short",
    "BAS-06.large",
  ],
  ...[
    "BAS-07.many",
    "BAS-10.many",
    "CAP-03.same",
    "CAP-07",
    "CAP-08.large",
    "PFM-04",
    "SUM-06.alike",
    "SUM-08.alike",
    "SUM-08.family",
  ],
]);

const hasOwnBounds = (rule: string, variant: string | undefined) =>
  ownBounds.has(rule) || (variant !== undefined && ownBounds.has(`${rule}.${variant}`));

/**
 * Where a finding comes from: 申报指南 二（一）“…” in the guide's own words, 附件4-1 封面 by its name, 参照 GB 11714-1997，
 * 由程序核算 for what is reckoned; and that a bound is the program's own where it is.
 */
export function basisText(clause: Clause | undefined, part?: string, rule = "", variant?: string): string {
  if (!clause) return "";
  return groundOf(clause, part) + (hasOwnBounds(rule, variant) ? "；判断界限为本程序的经验值" : "");
}

function groundOf({ kind, title, text }: Clause, part: string | undefined): string {
  if (kind === "reference") return `参照 ${title}，由程序核算`;
  if (kind === "print") return `${title}（表中栏目）`;
  return `${title}“${part !== undefined && text.includes(part) ? part : text}”`;
}
