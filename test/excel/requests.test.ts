import { costOf, filedForms } from "../bench/excel";

jest.setTimeout(900_000); // a thousand projects are merged, and with FULL=1 three thousand are read

const limit = 5 * 1024 * 1024;

/** What is written is counted, not what is read: the other projects' forms say the same as these. */
const read = 100;
/** What says the same is packed smaller, by a sixth. */
const limitOfSame = limit * 0.8;

test("10, 100 and 1,000 projects take as many requests; what is read back may add two", async () => {
  const filed = filedForms(1_000, read);
  const ten = await costOf(filed.slice(0, 10));
  const hundred = await costOf(filed.slice(0, 100));
  const thousand = await costOf(filed, process.env.FULL !== undefined);
  for (const way of ["first", "again"] as const) {
    // two for the columns of 审核意见 that are folded away, and for the part of 项目台账 that goes on paper
    expect(ten[way].requests).toBeLessThanOrEqual(11);
    expect(hundred[way].requests).toBe(ten[way].requests);
    expect(thousand[way].requests).toBeLessThanOrEqual(ten[way].requests + 2);
    expect(thousand[way].largest).toBeLessThan(limitOfSame);
  }
});

(process.env.FULL ? test : test.skip)("3,000 projects come in in several files, none too large", async () => {
  const { first, again } = await costOf(filedForms(3_000));
  expect(first.files).toBeGreaterThan(1);
  for (const { largest } of [first, again]) expect(largest).toBeLessThan(limit);
});
