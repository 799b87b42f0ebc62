import { checkApplication, rulesOf } from "../../src/check";
import type { Finding, Severity } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { wordFinding } from "../../src/report/wording";
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
        expect(
          rulesOf(edition2020)
            .filter((rule) => rule.id === id)
            .flatMap((rule) => rule.severities),
        ).toContain(severity);
        const others = findings.filter((other) => other.rule !== id && other.severity !== "hint");
        expect(others.map(({ rule }) => rule)).toEqual(besides);
      },
    );

    test.each(Object.entries(silent))("leaves alone: %s", (_, given) => {
      const findings = checkApplication(applicationWith(given), edition2020);
      expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    });
  });
}

function offered({ suggestion, furtherSuggestions = [] }: Finding): (string | number)[] {
  return [...(suggestion ? [suggestion] : []), ...furtherSuggestions].map(({ value }) => value);
}
