import { checkApplication, rules, type Finding } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import { wordFinding } from "../../../src/report/wording";
import { Random } from "../../read/layouts/random";
import { applicationWith, type Givens } from "../applicationWith";
import { ruleMistakes } from "./everyRule";
import { mistakesOn, type Mistake } from "./mistakes";
import { soundProject, type Project } from "./soundProject";

/** Labels behind options that a made-up project does not tick. */
const notAsked: Givens = Object.fromEntries(
  [
    "project.industry",
    "project.serviceTypeOther",
    "capability.cloudProvider",
    "capability.thirdPartyCollection",
    "capability.collectionVendor",
  ].map((field) => [field, null]),
);

function findingsOn(project: Project): Finding[] {
  return checkApplication(applicationWith({ ...notAsked, ...project }), edition2020);
}

const sound = new Map<number, Project>();

/** The sound project of a seed; a mistake is made on a copy. */
function soundOf(seed: number): Project {
  const project = sound.get(seed) ?? soundProject(new Random(seed));
  sound.set(seed, project);
  return project;
}

const finds = (findings: readonly Finding[], { field, level }: Mistake) =>
  findings.some(
    ({ severity, fields }) =>
      fields.includes(field) && (severity === "error" || (level === "ask" && severity === "query")),
  );

function named(seed: number, { kind, field, value }: Mistake): string {
  return `seed ${seed}: ${field} ${kind} ${JSON.stringify(value)}`;
}

test("sound projects of every category, place and size raise next to no error or query", () => {
  const seeds = Number(process.env.SOUND_FORMS ?? 300);
  const alarms = Array.from({ length: seeds }, (_, i) => i + 1).flatMap((seed) =>
    findingsOn(soundProject(new Random(seed)))
      .filter(({ severity }) => severity !== "hint")
      .map(({ rule, severity, fields }) => `${severity}, seed ${seed}: ${rule} ${fields.join(", ")}`),
  );
  expect(alarms.filter((alarm) => alarm.startsWith("error"))).toEqual([]);
  // More than this many a project would teach people to pass over findings.
  expect(alarms.length > 0.02 * seeds ? alarms : []).toEqual([]);
});

const ruleIds = [...new Set(rules.map(({ id }) => id))];

test("a mistake is made for every rule on one form", () => {
  expect([...new Set(ruleMistakes.map(({ rule }) => rule))].sort()).toEqual([...ruleIds].sort());
});

test.each(ruleMistakes.map((mistake) => [mistake.rule, mistake] as const))(
  "%s: its mistake is found on whatever project it is made",
  (rule, { severity, field, change, form = (application) => application }) => {
    for (let seed = 1; seed <= 40; seed++) {
      const project = soundOf(seed);
      const wrong = applicationWith({ ...notAsked, ...project, ...change(project) });
      const found = checkApplication(form(wrong), edition2020)
        .filter((finding) => finding.rule === rule && (!field || finding.fields.includes(field)))
        .map((finding) => finding.severity);
      expect([seed, found]).toEqual([seed, expect.arrayContaining([severity])]);
    }
  },
);

/** What a field is called where the form prints it, without units and remarks. */
function printedNames(id: string): string[] {
  const { label, places, choices = [] } = edition2020.fields.find((field) => field.id === id)!;
  const printed = [label, ...places.flatMap(({ labels }) => labels), ...choices.map((one) => one.label)];
  return printed
    .flatMap((text) => [text, ...text.replace(/（[^）]*）/g, "").split(/[/、：]/)])
    .filter(Boolean);
}

test.each(ruleMistakes.filter(({ field }) => field).map((mistake) => [mistake.rule, mistake] as const))(
  "%s: the message names the field as the form does, with a clause",
  (rule, { field, change }) => {
    const project = soundOf(3);
    const wrong = applicationWith({ ...notAsked, ...project, ...change(project) });
    const finding = checkApplication(wrong, edition2020).find(
      (one) => one.rule === rule && one.fields.includes(field!),
    )!;
    const { message, basis } = wordFinding(finding, edition2020);
    expect(printedNames(finding.fields[0]!).filter((name) => message.includes(name))).not.toEqual([]);
    expect(message).toMatch(/。$/);
    expect(basis).toMatch(/^[^“]+“[^]+”|（表中栏目）|^参照 .+，由程序核算/);
  },
);

test("every mistake on every kind of field is found where it was made", () => {
  const missed: string[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    const random = new Random(seed);
    const project = soundProject(random);
    for (const mistake of mistakesOn(project, random))
      if (!finds(findingsOn({ ...project, [mistake.field]: mistake.value }), mistake))
        missed.push(named(seed, mistake));
  }
  expect(missed).toEqual([]);
});

test("of five mistakes on one form, hardly any hides behind another", () => {
  const missed: string[] = [];
  let made = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const random = new Random(seed);
    const project = soundProject(random);
    const some = random.shuffled(mistakesOn(project, random)).slice(0, 5);
    const byField = new Map(some.map((mistake) => [mistake.field, mistake]));
    const values = [...byField].map(([field, { value }]) => [field, value] as const);
    const findings = findingsOn({ ...project, ...Object.fromEntries(values) });
    made += byField.size;
    missed.push(
      ...[...byField.values()].filter((one) => !finds(findings, one)).map((one) => named(seed, one)),
    );
  }
  expect(missed.length > 0.02 * made ? missed : []).toEqual([]);
});
