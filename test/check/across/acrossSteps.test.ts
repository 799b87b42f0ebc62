import { acrossSteps, checkAcross } from "../../../src/check/checkAcross";
import { edition2020 as edition } from "../../../src/form/edition2020";
import type { Application } from "../../../src/read/application";
import { applications } from "./support";

/** The applications, and how many were looked into since it was last asked. */
function watched(all: readonly Application[]) {
  const seen = new Set<Application>();
  const watching = all.map((application) => {
    const { readings } = application;
    const one: Application = {
      ...application,
      get readings() {
        seen.add(one);
        return readings;
      },
    };
    return one;
  });
  const since = (): number => {
    const count = seen.size;
    seen.clear();
    return count;
  };
  return { watching, since };
}

const four = () => applications({ "contact.mobile": "13904311001" }, {}, {}, {});

test("no step of the rules between projects looks into more than one form", () => {
  const { watching, since } = watched(four());
  const steps = acrossSteps(watching, edition);
  const looked: number[] = [];
  for (;;) {
    const { done, value } = steps.next();
    looked.push(since());
    if (!done) continue;
    expect(value.map(({ rule }) => rule)).toContain("SUM-10");
    break;
  }
  expect(looked.slice(0, 4)).toEqual([1, 1, 1, 1]);
  expect(looked.slice(4).every((count) => count === 0)).toBe(true);
});

test("after a change only the changed form is looked into again, and the findings are those of all", () => {
  const { watching, since } = watched(four());
  checkAcross(watching, edition);
  since();
  const [one, , three, fourth] = watching;
  const changed = watched(
    applications({ "contact.mobile": "13904311001" }, { "contact.mobile": "13904311003" }, {}, {}),
  );
  const now = [one!, changed.watching[1]!, three!, fourth!];
  const found = checkAcross(now, edition);
  expect(since()).toBe(0);
  expect(changed.since()).toBe(1);
  const anew = now.map(({ readings, ...rest }) => ({ ...rest, readings }));
  expect(found).toEqual(checkAcross(anew, edition));
});
