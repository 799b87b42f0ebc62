import { unzipSync, zipSync } from "fflate";
import { answerNear } from "../../../src/files/worker/answerNear";
import { guarded } from "../../../src/files/worker/guarded";
import { readFile } from "../../../src/files/readFile";
import type { ReadFile } from "../../../src/files/node";
import { fixture } from "../support/read";

const answered = (bytes: Uint8Array, make: (file: ReadFile) => unknown = (file) => file) =>
  answerNear({ kind: "make", name: "表.xlsx", bytes, input: null }, make);
const answeredOwn = (bytes: Uint8Array) =>
  answerNear({ kind: "make", name: "表.xlsx", bytes, input: null, own: true }, (file) => file);
const form = (): Uint8Array => fixture("form-libreoffice.xlsx");

it("a small workbook is read as everywhere, and a copy of what is made of it is given", () => {
  const made: ReadFile[] = [];
  const answer = answered(form(), (file) => {
    made.push(file);
    return file;
  });
  expect(answer).toEqual({ ok: true, made: readFile("表.xlsx", form()) });
  expect(answer).toEqual({ ok: true, made: made[0] });
  expect(answer && answer.ok && "made" in answer && answer.made).not.toBe(made[0]);
});

it("another kind of file, a large one, and one that unpacks to much are left to a worker", () => {
  expect(answered(fixture("form.xls"))).toBeNull();
  const parts = unzipSync(form());
  const withMedia = (part: Uint8Array, level: 0 | 9): Uint8Array =>
    zipSync({ ...parts, "xl/media/image1.bin": part }, { level });
  expect(answered(withMedia(new Uint8Array(1000), 9))).not.toBeNull();
  expect(answered(withMedia(new Uint8Array(300_000), 0))).toBeNull();
  expect(answered(withMedia(new Uint8Array(5_000_000), 9))).toBeNull();
});

it("so is one that is damaged, and one of which something could not be read", () => {
  const parts = unzipSync(form());
  expect(answered(form().subarray(0, 5000))).toBeNull();
  const [sheet] = Object.keys(parts).filter((name) => /worksheets\/sheet1\.xml$/.test(name));
  const cut = zipSync({ ...parts, [sheet!]: parts[sheet!]!.subarray(0, 3000) });
  expect(readFile("表.xlsx", cut)).toMatchObject({ ok: true, notes: [{}] });
  expect(answered(cut)).toBeNull();
});

it("the workbook that is written into may be larger, and is left to a worker where it is not sound", () => {
  const parts = unzipSync(form());
  const withMedia = (part: Uint8Array): Uint8Array =>
    zipSync({ ...parts, "xl/media/image1.bin": part }, { level: 0 });
  const large = withMedia(new Uint8Array(5_000_000));
  expect(answered(large)).toBeNull();
  expect(answeredOwn(large)).toEqual({ ok: true, made: readFile("表.xlsx", large) });
  expect(answeredOwn(form().subarray(0, 5000))).toBeNull();
  expect(answeredOwn(fixture("form.xls"))).toBeNull();
});

it("what fails or does not end is given up, and the next work is done", () => {
  expect(
    guarded(() => {
      throw new Error("damaged");
    }, 1000),
  ).toBeNull();
  expect(
    guarded(() => {
      for (;;);
    }, 20),
  ).toBeNull();
  expect(guarded(() => "done", 1000)).toBe("done");
});
