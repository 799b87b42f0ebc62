import type { HeaderFooter } from "hucre";
import type { HostSheet } from "../../model/sheet";
import { hostObject, reads, stringArgument, type HostObject, type HostType, type Scalar } from "../types";

interface Pages {
  readonly sheet: HostSheet;
  readonly which: "odd" | "even" | "first";
}

type Part = "L" | "C" | "R";

/** "&L左&C中&R右" → its three parts; text before the first code belongs to the middle [doc: ECMA-376 18.3.1.46]. */
function parts(text: string): Record<Part, string> {
  const result = { L: "", C: "", R: "" };
  let current: Part = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    const code = /^&([LCR])$/.exec(piece);
    if (code) current = code[1] as Part;
    else result[current] += piece;
  }
  return result;
}

function joined(all: Record<Part, string>): string {
  return (["L", "C", "R"] as const).map((part) => (all[part] ? `&${part}${all[part]}` : "")).join("");
}

function part(place: "Header" | "Footer", side: Part): Scalar<Pages> {
  const key = (which: Pages["which"]) => `${which}${place}` as keyof HeaderFooter & `${string}er`;
  return {
    get: ({ sheet, which }) => parts((sheet.headerFooter[key(which)] as string | undefined) ?? "")[side],
    set({ sheet, which }, value, session) {
      const old = parts((sheet.headerFooter[key(which)] as string | undefined) ?? "");
      const text = joined({ ...old, [side]: stringArgument([value], 0) });
      sheet.headerFooter = { ...sheet.headerFooter, [key(which)]: text };
      session.workbook.tell({ kind: "layout", sheet });
    },
  };
}

const headerFooterType: HostType<Pages> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("Header", "L"),
    CenterHeader: part("Header", "C"),
    RightHeader: part("Header", "R"),
    LeftFooter: part("Footer", "L"),
    CenterFooter: part("Footer", "C"),
    RightFooter: part("Footer", "R"),
  },
};

function pages(which: Pages["which"]) {
  return (sheet: HostSheet) => hostObject(headerFooterType, { sheet, which }) as HostObject;
}

/** Without different first or even pages, the file keeps the text for all pages as that of the odd ones. */
export const headerFooterGroupType: HostType<HostSheet> = {
  name: "HeaderFooterGroup",
  scalars: {
    State: reads((self) => {
      const { differentFirst, differentOddEven } = self.headerFooter;
      if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
      return differentOddEven ? "OddAndEven" : "Default";
    }),
  },
  links: {
    DefaultForAllPages: pages("odd"),
    OddPages: pages("odd"),
    EvenPages: pages("even"),
    FirstPage: pages("first"),
  },
};
