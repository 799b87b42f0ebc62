import { squeeze } from "../values/text";
import { keeper } from "../kept";
import type { SheetReading } from "../sheet/readSheet";
import type { Draft } from "./groupSheets";
import { namesIn, shares } from "./names";
import { isThisForm } from "./thisForm";

/** Where a project's people work. */
const employers = new Set(["responsiblePerson.employer", "contact.employer"]);

const employersIn = (sheets: readonly SheetReading[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ readings }) =>
      readings
        .filter(({ field, state }) => employers.has(field) && state === "value")
        .map(({ value }) => squeeze(String(value))),
    ),
  );

const keptAsked = keeper<SheetReading, SheetReading>();

/** A sheet's part of which another one says as surely what it says. */
const asked = (part: SheetReading): SheetReading =>
  keptAsked(part, [], () => ({
    ...part,
    evidence: { ...part.evidence, contested: part.evidence.contested + 1 },
  }));

/** A column of a sheet about an enterprise that went to no project, while the one beside it did. */
function columnsLeft(drafts: readonly Draft[]): SheetReading[] {
  return drafts.flatMap((draft) => {
    const [part, other] = draft.sheets;
    return part && !other && namesIn([part]).applicants.size > 0 && !isThisForm(draft) ? [part] : [];
  });
}

/** The project with the column of the two that is its own: by names, or where its people work. */
function withOwnColumn(draft: Draft, taken: SheetReading, left: SheetReading): Draft {
  const others = draft.sheets.filter(({ sheet }) => sheet !== taken.sheet);
  if (others.length === 0) return draft;
  const [own, beside] = [namesIn([taken]).applicants, namesIn([left]).applicants];
  const told = (names: ReadonlySet<string>) => {
    const [isOwn, isBeside] = [shares(names, own), shares(names, beside)];
    return isOwn === isBeside ? null : isOwn ? taken : left;
  };
  const chosen = told(namesIn(others).applicants) ?? told(employersIn(others)) ?? asked(taken);
  return chosen === taken ? draft : { sheets: draft.sheets.map((each) => (each === taken ? chosen : each)) };
}

/**
 * Two columns about an enterprise on a sheet of their own, without a word over them, beside one project (the former year's and
 * this one's, an example and the own): the one where the project's people work is its own; where nothing tells, it is asked.
 */
export function withOwnColumns(drafts: readonly Draft[]): readonly Draft[] {
  const left = columnsLeft(drafts);
  if (left.length === 0) return drafts;
  return drafts.map((draft) => {
    if (draft.sheets.length < 2) return draft;
    for (const part of left) {
      const taken = draft.sheets.find((each) => each !== part && each.sheet === part.sheet);
      if (taken && namesIn([taken]).applicants.size > 0) return withOwnColumn(draft, taken, part);
    }
    return draft;
  });
}
