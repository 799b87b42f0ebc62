import { checkApplication, rules } from "../../src/check";
import type { Finding, Severity } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { wordFinding, wordingTable } from "../../src/report/wording";
import { cellName } from "../../src/sheet/address";
import { applicationWith, cellOf, type Givens } from "./applicationWith";

/** A mistake, and what the program says of it. */
export interface Fires {
  readonly given: Givens;
  readonly severity: Severity;
  /** Fields whose cells the finding names, the one to mend first; field@cover for the cover's cell. */
  readonly at: readonly string[];
  /** The whole message. */
  readonly says: string;
  /** Values offered, for the cells in their order. */
  readonly offers?: readonly (string | number)[];
  /** Values of the other way to mend it that is offered. */
  readonly else?: readonly (string | number)[];
  /** Errors and queries of other rules that the same mistake rightly brings. */
  readonly besides?: readonly string[];
}

/** One rule's table: what it finds, and the neighbours that it leaves alone. */
export function describeRule(
  id: string,
  fires: Readonly<Record<string, Fires>>,
  silent: Readonly<Record<string, Givens>>,
  /** Wordings that a test of their own shows, since they need another edition or more than one cell of a field. */
  shownElsewhere: readonly string[] = [],
): void {
  describe(id, () => {
    test.each(Object.entries(fires))(
      "finds: %s",
      (_, { given, severity, at, says, offers, else: otherwise, besides = [] }) => {
        const findings = checkApplication(applicationWith(given), edition2020);
        const found = findings.filter(({ rule }) => rule === id);
        expect(found.map((finding) => wordFinding(finding, edition2020).message)).toEqual([says]);
        const [finding] = found as [Finding];
        const { advice } = wordFinding(finding, edition2020);
        expect(advice).toMatch(/(请|建议|无须|如|不能).*。$/);
        if (severity === "query") expect(advice).toMatch(/说明/);
        if (severity === "error") expect(advice).not.toMatch(/如无误，请说明/);
        expect(finding.severity).toBe(severity);
        expect(finding.cells.map(({ row, col }) => cellName(row, col))).toEqual(at.map(cellOf));
        expect(offered(finding)).toEqual(offers ?? []);
        expect((finding.alternative ?? []).map(({ value }) => value)).toEqual(otherwise ?? []);
        expect(rules.filter((rule) => rule.id === id).flatMap((rule) => rule.severities)).toContain(severity);
        const others = findings.filter((other) => other.rule !== id && other.severity !== "hint");
        expect(others.map(({ rule }) => rule)).toEqual(besides);
      },
    );

    test("every severity that the rule may give, and every wording of it, has its case", () => {
      const found = Object.values(fires).flatMap(({ given }) =>
        checkApplication(applicationWith(given), edition2020).filter(({ rule }) => rule === id),
      );
      const severities = rules.filter((rule) => rule.id === id).flatMap((rule) => rule.severities);
      expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(severities));
      const wordings = Object.keys(wordingTable).filter((key) => key === id || key.startsWith(`${id}.`));
      expect(new Set([...found.map(wordingOf), ...shownElsewhere])).toEqual(new Set(wordings));
      expect(Object.keys(silent).length).toBeGreaterThan(0);
    });

    test.each(Object.entries(silent))("leaves alone: %s", (_, given) => {
      const findings = checkApplication(applicationWith(given), edition2020);
      expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    });
  });
}

/** The key of the wording that a finding gets. */
function wordingOf({ rule, variant }: Finding): string {
  return variant && `${rule}.${variant}` in wordingTable ? `${rule}.${variant}` : rule;
}

function offered({ suggestion, furtherSuggestions = [] }: Finding): (string | number)[] {
  return [...(suggestion ? [suggestion] : []), ...furtherSuggestions].map(({ value }) => value);
}
