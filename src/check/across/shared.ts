import type { Edition } from "../../form/edition";
import { groupBy } from "../../match/group";
import { readingOf, type Application } from "../../read/application";
import { keeper } from "../../read/kept";
import { plain } from "../../text/plain";
import { judgePhone } from "../codes/phone";
import type { AcrossFinding } from "../finding";
import { text, type Project } from "./project";
import { about, list } from "./rules";

/**
 * SUM-10: what the forms of different enterprises have in common though each is of one enterprise: the contact's mobile,
 * address or telephone, the responsible person, sentences. Often one agency has written them; asked once for the same enterprises.
 */

type Means = "mobile" | "email" | "phone" | "person" | "sentence";

interface Shared {
  readonly means: Means;
  readonly field: string;
  readonly value: string;
  readonly enterprises: readonly (readonly Project[])[];
}

/** One thing that a form says, by which it is compared, and as it is quoted. */
interface Said {
  readonly means: Means;
  readonly field: string;
  readonly key: string;
  readonly value: string;
}

export function sharedContents(all: readonly Project[][], edition: Edition): AcrossFinding[] {
  if (all.length < 2) return [];
  const shared = sharedAmong(all, edition);
  const alone = edition.thresholds.sharedSentenceAlone!.value;
  const bySame = groupBy(shared, ({ enterprises }) => enterprises.map(([one]) => one!.index).join());
  return [...bySame.values()].flatMap((same) => {
    if (same.length > 1) return [ofSeveral(same)];
    const [only] = same as [Shared];
    // 带动上下游企业协同 may stand in any form; what is long, or not alone, was copied.
    return only.means === "sentence" && plain(only.value).length < alone ? [] : [ofOne(only)];
  });
}

const keptSaid = keeper<Application, readonly Said[]>();

/** What a form says of that kind; remembered, as it says the same while others are typed in. */
export function saidIn(project: Project, edition: Edition): readonly Said[] {
  return keptSaid(project.application, [edition], () => {
    const texts = edition.fields.filter(({ type }) => type === "longText").map(({ id }) => id);
    return saidBy(project, texts, edition.thresholds.sharedSentenceMin!.value);
  });
}

function sharedAmong(all: readonly Project[][], edition: Edition): Shared[] {
  const known = new Map<string, { said: Said; enterprises: Project[][] }>();
  for (const enterprise of all)
    for (const said of distinct(enterprise.flatMap((project) => saidIn(project, edition)))) {
      const key = `${said.means} ${said.key}`;
      const one = known.get(key) ?? { said, enterprises: [] };
      one.enterprises.push(enterprise);
      known.set(key, one);
    }
  return [...known.values()]
    .filter(({ enterprises }) => enterprises.length > 1)
    .map(({ said: { means, field, key, value }, enterprises }) => ({
      means,
      field,
      value,
      // Of an enterprise's projects the first that says it.
      enterprises: enterprises.map((enterprise) => [
        enterprise.find((one) => saidIn(one, edition).some((each) => each.key === key)) ?? enterprise[0]!,
      ]),
    }));
}

function distinct(all: readonly Said[]): Said[] {
  return [...new Map(all.map((one) => [`${one.means} ${one.key}`, one])).values()];
}

/** A name of two characters is borne by many. */
const personNameMin = 3;

function saidBy(project: Project, texts: readonly string[], least: number): Said[] {
  const { application, mobile, email } = project;
  const person = text(application, "responsiblePerson.name");
  const phones = ["contact.landline", "applicant.phone"].flatMap((field): Said[] => {
    const number = text(application, field);
    if (judgePhone(number).kind !== "landline") return [];
    return [{ means: "phone", field, key: number.replace(/\D/g, ""), value: number }];
  });
  const own: Said[] = [
    { means: "mobile", field: "contact.mobile", key: mobile, value: mobile },
    { means: "email", field: "contact.email", key: email, value: email },
    ...phones,
    { means: "person", field: "responsiblePerson.name", key: plain(person), value: person },
  ];
  const sentences = texts.flatMap((field) =>
    text(application, field)
      .split(/[。；;！？\n\r]+/)
      .map((value): Said => ({ means: "sentence", field, key: plain(value), value: value.trim() })),
  );
  return [
    ...own.filter(({ means, key }) => key.length >= (means === "person" ? personNameMin : 1)),
    ...sentences.filter(({ key }) => key.length >= least),
  ];
}

function ofOne({ means, field, value, enterprises }: Shared): AcrossFinding {
  return about(
    enterprises.map(([first]) => first!),
    {
      rule: "SUM-10",
      severity: "query",
      variant: means,
      fields: [field],
      values: { found: value, ...namesOf(enterprises) },
    },
  );
}

/** All that the same enterprises share, in one finding. */
function ofSeveral(same: readonly Shared[]): AcrossFinding {
  const { enterprises } = same[0]!;
  const of = (means: Means) => same.filter((one) => one.means === means).map(({ value }) => value);
  const sentences = of("sentence");
  const finding = about(
    enterprises.map(([first]) => first!),
    {
      rule: "SUM-10",
      severity: "query",
      variant: "several",
      fields: [...new Set(same.map(({ field }) => field))],
      values: {
        mobiles: of("mobile").join("、"),
        emails: of("email").join("、"),
        phones: of("phone").join("、"),
        persons: of("person").join("、"),
        sentence: sentences[0] ?? "",
        sentences: sentences.length,
        ...namesOf(enterprises),
      },
    },
  );
  const cells = finding.fields.flatMap((field) =>
    enterprises.flatMap(([first]) => readingOf(first!.application, field)?.cell ?? []),
  );
  return { ...finding, cells };
}

function namesOf(enterprises: readonly (readonly Project[])[]) {
  const names = enterprises.map(([first]) => first!.applicant);
  return list(names, names.length);
}
