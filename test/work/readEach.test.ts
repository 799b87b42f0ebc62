import { packZip } from "../../src/files/common";
import { isArchive } from "../../src/files/zip/isArchive";
import { openArchive } from "../../src/files/archive";
import { describeFileProblem } from "../../src/files/problemText";
import { readEach, type FileOpener, type GivenFile } from "../../src/work/readEach";

const opener: FileOpener = {
  maxArchiveBytes: 1000,
  isArchive,
  openArchiveInWorker: (bytes) => Promise.resolve(openArchive(bytes)),
  describeFileProblem,
};
const text = (name: string, content: string, more: Partial<GivenFile> = {}): GivenFile => {
  const bytes = new TextEncoder().encode(content);
  return { name, size: () => Promise.resolve(bytes.length), bytes: () => Promise.resolve(bytes), ...more };
};
const use = {
  read: (name: string, bytes: Uint8Array) => Promise.resolve(`${name}=${new TextDecoder().decode(bytes)}`),
  unreadable: (name: string, reason: string) => `${name}!${reason}`,
  unopened: (name: string, error: unknown) => `打不开：${(error as Error).message}`,
};

describe("files are read one like the other", () => {
  it("in their order, whoever is ready first; each is told when it is done", async () => {
    const slow = text("慢", "1", {
      bytes: async () => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        return new TextEncoder().encode("1");
      },
    });
    const told: string[] = [];
    const control = {
      onSource: (done: number, count: number, name: string) => void told.push(`${done}/${count} ${name}`),
    };
    expect(await readEach([slow, text("快", "2")], opener, control, use)).toEqual(["慢=1", "快=2"]);
    expect(told).toEqual(["1/2 快", "2/2 慢"]);
  });

  it("a bad one is a sentence and stops nothing: too large, or closed to us", async () => {
    const closed = text("锁", "", { bytes: () => Promise.reject(new Error("没有权限")) });
    const control = { onSource: () => undefined };
    const read = await readEach(
      [text("大", "x".repeat(1001)), closed, text("好", "3")],
      opener,
      control,
      use,
    );
    expect(read).toEqual([expect.stringMatching(/^大!.*大/), "锁!打不开：没有权限", "好=3"]);
  });

  it("an archive is read file by file, under names that are each its own", async () => {
    const inner = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });
    const bytes = await packZip([inner("甲.csv"), inner("乙.csv")]);
    const zip: GivenFile = {
      name: "一.zip",
      size: () => Promise.resolve(1),
      bytes: () => Promise.resolve(bytes),
    };
    const control = { onSource: () => undefined };
    expect(await readEach([zip], opener, control, use)).toEqual([
      "一.zip/甲.csv=甲.csv",
      "一.zip/乙.csv=乙.csv",
    ]);
  });

  it("ends with the signal's reason, and begins no other file", async () => {
    const stop = new AbortController();
    const begun: string[] = [];
    const files = Array.from({ length: 20 }, (_, n) => text(`${n}`, "x"));
    const control = { signal: stop.signal, onSource: () => stop.abort(new Error("取消")) };
    const reading = readEach(files, opener, control, {
      ...use,
      read: (name) => Promise.resolve(void begun.push(name)).then(() => name),
    });
    await expect(reading).rejects.toThrow("取消");
    expect(begun.length).toBeLessThan(9);
  });
});
