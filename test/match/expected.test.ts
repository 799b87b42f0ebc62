import { edition2020 } from "../../src/form/edition2020";
import { expectedState } from "../../src/match/expected";

const edition = {
  ...edition2020,
  expectedApplicants: [
    { name: "长春启明信息技术有限公司", creditCode: "" },
    { name: "吉林省甲装备有限公司", creditCode: "91220101MA0Y0ABC1D" },
    { name: "四平乙食品有限公司", creditCode: "" },
  ],
};
const applied = (name: string, code = "") => ({ "applicant.name": name, "applicant.creditCode": code });

test("who has applied is known by the code, or by the name however it is written", () => {
  const state = expectedState(
    [
      applied("长春市启明信息技术有限公司"),
      applied("甲装备集团", "91220101ma0y0abc1d"),
      applied("白城丙科技有限公司"),
      applied(""),
    ],
    edition,
  );
  expect(state?.missing.map(({ name }) => name)).toEqual(["四平乙食品有限公司"]);
  expect(state?.others).toEqual(["白城丙科技有限公司"]);
});

test("another code under the same name is another enterprise", () => {
  const state = expectedState([applied("吉林甲装备公司", "91220102MA0Y0ABC2E")], edition);
  expect(state?.missing).toHaveLength(3);
});

test("without a list there is nothing to say", () => {
  expect(expectedState([applied("甲")], edition2020)).toBeNull();
});
