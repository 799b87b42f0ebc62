import { spawn } from "node:child_process";
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeLeftovers } from "../../src/batch/temporaryFiles";
import { writeSafely, type WriteFailure } from "../../src/batch/writeSafely";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "write-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(path(name), "utf8");

async function failure(work: Promise<void>): Promise<WriteFailure> {
  return work.then(
    () => {
      throw new Error("it was written");
    },
    (error: unknown) => error as WriteFailure,
  );
}

describe("writing a file", () => {
  it("makes it, and puts another in its place", async () => {
    await writeSafely(path("汇总.xlsx"), "一", null);
    await writeSafely(path("汇总.xlsx"), "二", Buffer.from("一"));
    expect(text("汇总.xlsx")).toBe("二");
    expect(readdirSync(folder)).toEqual(["汇总.xlsx"]);
  });

  it("refuses where somebody has changed it since it was read, or made it", async () => {
    writeFileSync(path("汇总.xlsx"), "别人写的");
    for (const before of [null, Buffer.from("一")]) {
      const error = await failure(writeSafely(path("汇总.xlsx"), "二", before));
      expect(error.changed).toBe(true);
      expect(error.message).toMatch(/没有写入：它在本次汇总期间已.*现有内容保持不变，请重新运行一次。$/);
    }
    expect(text("汇总.xlsx")).toBe("别人写的");
    expect(readdirSync(folder)).toEqual(["汇总.xlsx"]);
  });

  it("lets one of several runs at once write, and tells the others", async () => {
    const all = await Promise.allSettled(
      ["甲", "乙", "丙", "丁"].map((content) => writeSafely(path("汇总.json"), content, null)),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(["甲", "乙", "丙", "丁"]).toContain(text("汇总.json"));
    expect(readdirSync(folder)).toEqual(["汇总.json"]);
  });

  it("keeps a link a link", async () => {
    writeFileSync(path("真.xlsx"), "一");
    symlinkSync(path("真.xlsx"), path("链接.xlsx"));
    await writeSafely(path("链接.xlsx"), "二", Buffer.from("一"));
    expect(text("真.xlsx")).toBe("二");
  });

  it("says that the old state stands where the disk refuses", async () => {
    const error = await failure(writeSafely(path("没有/汇总.xlsx"), "一", null));
    expect([error.changed, error.message]).toEqual([false, expect.stringContaining("不存在")]);
  });

  it("does not wait for the lock of a run that was killed", async () => {
    writeFileSync(path("汇总.xlsx.lock"), "");
    utimesSync(path("汇总.xlsx.lock"), new Date(0), new Date(0));
    await writeSafely(path("汇总.xlsx"), "一", null);
    expect(readdirSync(folder)).toEqual(["汇总.xlsx"]);
  });
});

it("takes away the lock of a run that was killed before it wrote its number, and leaves that of one that is just about to", async () => {
  writeFileSync(path("汇总.xlsx"), "一");
  writeFileSync(path("汇总.xlsx.lock"), "");
  await removeLeftovers(path("汇总.xlsx"));
  expect(readdirSync(folder)).toEqual(["汇总.xlsx"]);
  writeFileSync(path("汇总.xlsx.lock"), "");
  const tidied = removeLeftovers(path("汇总.xlsx"));
  writeFileSync(path("汇总.xlsx.lock"), String(process.ppid));
  await tidied;
  expect(readdirSync(folder)).toEqual(["汇总.xlsx", "汇总.xlsx.lock"]);
  rmSync(path("汇总.xlsx.lock"));
});

/** A process that writes one of two contents after the other until it is killed. */
const writer = `
  require(${JSON.stringify(require.resolve("tsx/cjs"))});
  const { readFileSync } = require("node:fs");
  const { writeSafely } = require(${JSON.stringify(join(__dirname, "../../src/batch/writeSafely.ts"))});
  const target = process.argv[1];
  (async () => {
    for (let turn = 0; ; turn++) {
      await writeSafely(target, (turn % 2 ? "甲" : "乙").repeat(400_000), readFileSync(target));
      if (turn === 0) process.stdout.write("writing");
    }
  })();
`;
const kills = Number(process.env.KILLS ?? 8);

test(`a run killed while it writes, ${kills} times, leaves the old file or the new one, and the next run tidies up`, async () => {
  const target = path("汇总.xlsx");
  writeFileSync(target, "甲".repeat(400_000));
  let interrupted = 0;
  for (let turn = 0; turn < kills; turn++) {
    const child = spawn(process.execPath, ["-e", writer, target], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, (turn * 37) % 60));
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    expect(["甲".repeat(400_000), "乙".repeat(400_000)]).toContain(text("汇总.xlsx"));
    if (readdirSync(folder).length > 1) interrupted++;
    await removeLeftovers(target);
    expect(readdirSync(folder)).toEqual(["汇总.xlsx"]);
  }
  expect(interrupted).toBeGreaterThan(0);
});
