import { blank } from "../applicationWith";
import { applications, said } from "./support";

test("SUM-08: a family of names that differ by a number is one finding, with its number and the nearest three", () => {
  const firms = Array.from({ length: 60 }, (_, n) => ({
    "applicant.name": `长春第${100 + n}号协同装备制造有限公司`,
    "applicant.creditCode": blank,
    "project.name": `第${n}项`,
  }));
  const findings = said(applications(...firms)).filter(([rule]) => rule === "SUM-08");
  expect(findings).toEqual([
    [
      "SUM-08",
      "query",
      expect.stringMatching(
        /^有 60 家单位的名称相近，其中最相近的：长春第\d+号[^、]*、[^、]*、[^、]*公司。$/,
      ),
      expect.stringMatching(/^\d+ \d+ \d+$/),
    ],
  ]);
});

test("SUM-08: alike names cost little and say little, however many they are", () => {
  const firms = (count: number) =>
    applications(
      ...Array.from({ length: count }, (_, n) => ({
        "applicant.name": `长春第${n}号协同装备制造有限公司`,
        "applicant.creditCode": blank,
        "project.name": `第${n}项协同制造平台建设项目`,
      })),
    );
  const alike = said(firms(2000)).filter(([rule]) => rule === "SUM-08");
  expect(alike.length).toBeLessThan(10);
});
