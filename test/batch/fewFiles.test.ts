import { readFormsInWorker } from "../../src/batch/files";
import { wayToRead } from "../../src/batch/wayToRead";

const begun: string[] = [];
const ends: (() => void)[] = [];

/** Readers that note which file is begun, and end one when they are told to. */
jest.mock("../../src/files/node", () => ({
  nodeReaders: () => ({
    makeInWorker: async (name: string, _bytes: Uint8Array, _input: unknown, { near }: { near: boolean }) => {
      begun.push(`${name} ${near ? "here" : "in a thread"}`);
      await new Promise<void>((resolve) => ends.push(resolve));
      return { ok: true, made: null };
    },
  }),
}));

const asked = (file: string) => ({ file, readAt: "2020-06-22 09:30", entry: false, settings: null });
const zip = () => Uint8Array.of(0x50, 0x4b, 3, 4);
const old = () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0);
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  begun.length = 0;
  ends.length = 0;
});

test("of a few files those that this thread reads wait for each other, and no other file waits for them", async () => {
  const all = [
    readFormsInWorker(zip(), asked("甲.xlsx"), "here"),
    readFormsInWorker(zip(), asked("乙.xlsx"), "here"),
    readFormsInWorker(old(), asked("丙.xls"), "here"),
    readFormsInWorker(old(), asked("丁.xls"), "here"),
  ];
  await turn();
  expect([...begun].sort()).toEqual(["丁.xls in a thread", "丙.xls in a thread", "甲.xlsx here"].sort());
  for (const end of ends.splice(0)) end();
  await turn();
  expect(begun.at(-1)).toBe("乙.xlsx here");
  for (const end of ends.splice(0)) end();
  expect(await Promise.all(all)).toHaveLength(4);
});

test("of many files each is read in a thread", async () => {
  const all = ["甲.xlsx", "乙.xlsx"].map((file) => readFormsInWorker(zip(), asked(file)));
  await turn();
  expect(begun).toEqual(["甲.xlsx in a thread", "乙.xlsx in a thread"]);
  for (const end of ends) end();
  await Promise.all(all);
});

test("of some hundred files one is read here and one in a thread, each when the one before is over there", async () => {
  const names = ["甲.xlsx", "乙.xlsx", "丙.xlsx", "丁.xlsx"];
  const all = names.map((file) => readFormsInWorker(zip(), asked(file), "hereAndOneThread"));
  await turn();
  expect(begun).toEqual(["甲.xlsx in a thread", "乙.xlsx here"]);
  for (const end of ends.splice(0)) end();
  await turn();
  expect(begun.slice(2)).toEqual(["丙.xlsx in a thread", "丁.xlsx here"]);
  for (const end of ends) end();
  await Promise.all(all);
});

test("of some hundred files those that this thread cannot read go to the other one by one", async () => {
  const all = ["甲.xls", "乙.xls"].map((file) => readFormsInWorker(old(), asked(file), "hereAndOneThread"));
  await turn();
  expect(begun).toEqual(["甲.xls in a thread"]);
  for (const end of ends.splice(0)) end();
  await turn();
  expect(begun).toEqual(["甲.xls in a thread", "乙.xls in a thread"]);
  for (const end of ends) end();
  await Promise.all(all);
});

test("some hundred files get more threads where there are more than two cores, more files always", () => {
  expect([1, 40].map((files) => wayToRead(files, 8))).toEqual(["here", "here"]);
  expect([41, 400, 401].map((files) => wayToRead(files, 2))).toEqual([
    "hereAndOneThread",
    "hereAndOneThread",
    "threads",
  ]);
  expect([41, 401].map((files) => wayToRead(files, 4))).toEqual(["threads", "threads"]);
});
