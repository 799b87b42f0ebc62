import { biff8, font8, strings8 } from "../support/biff";
import type { BiffRecord } from "../support/biff";
import { long, word } from "../support/bytes";
import { notesOf, textsOf } from "../support/read";

interface Drawn {
  /** Column, part of it (of 1024), row, part of it (of 256), of the first and the last corner. */
  readonly anchor: readonly number[];
  readonly kind: number;
  readonly ticked?: boolean;
  readonly text?: string;
}

/** The records of a shape over a sheet: its drawing, its object, its text. */
function shape({ anchor, kind, ticked, text }: Drawn): BiffRecord[] {
  const place = [0, 0, 0x10, 0xf0, ...long(18), ...word(0), ...anchor.flatMap(word)];
  const drawing = [0x0f, 0, 0x04, 0xf0, ...long(place.length), ...place];
  const object = [...word(0x15), ...word(18), ...word(kind), ...new Array<number>(16).fill(0)];
  const tick =
    ticked === undefined ? [] : [...word(0x12), ...word(8), ...word(ticked ? 1 : 0), 0, 0, 0, 0, 0, 0];
  const letters = text?.split("").flatMap((letter) => word(letter.charCodeAt(0))) ?? [];
  return [
    [0xec, drawing],
    [0x5d, [...object, ...tick, 0, 0, 0, 0]],
    ...(text === undefined
      ? []
      : ([
          [0x1b6, [...new Array<number>(10).fill(0), ...word(text.length), ...word(16), 0, 0, 0, 0]],
          [0x3c, [1, ...letters]],
          [0x3c, new Array<number>(16).fill(0)],
        ] as BiffRecord[])),
  ];
}

const name = "申报书.xls";
const xls = (...shapes: readonly Drawn[]) =>
  biff8([[0, 0, 0]], [font8(false), strings8([["项目名称", 0]])], shapes.flatMap(shape));

it("text boxes and tick boxes over the cells of an .xls are read", () => {
  const bytes = xls(
    { anchor: [1, 100, 0, 10, 3, 0, 1, 0], kind: 0x06, text: "供应链协同平台" },
    { anchor: [1, 0, 1, 200, 3, 0, 3, 0], kind: 0x0b, ticked: true, text: "公共服务项目" },
    { anchor: [1, 0, 2, 10, 3, 0, 3, 0], kind: 0x0c, ticked: false, text: "工业软件项目" },
  );
  expect(textsOf(name, bytes)).toEqual({
    A1: "项目名称",
    B1: "供应链协同平台",
    B3: "☑公共服务项目\n□工业软件项目",
  });
  expect(notesOf(name, bytes)).toEqual([expect.stringContaining("文本框或复选框控件里（B1、B3）")]);
});

it("a comment, a picture and a shape without a text are no values", () => {
  const bytes = xls(
    { anchor: [1, 0, 0, 0, 2, 0, 1, 0], kind: 0x19, text: "批注" },
    { anchor: [1, 0, 0, 0, 2, 0, 1, 0], kind: 0x08 },
    { anchor: [1, 0, 0, 0, 2, 0, 1, 0], kind: 0x1e, text: " " },
  );
  expect(textsOf(name, bytes)).toEqual({ A1: "项目名称" });
  expect(notesOf(name, bytes)).toEqual([]);
});
