import { symbolFont } from "../../text/glyphs";
import type { XmlElement } from "../xml";
import { childOf, childrenOf, parseXml } from "../xml";
import { isOn, property } from "./content";

/** What of a run's look decides whether its text is there, and how it reads. */
export interface Look {
  readonly struck?: boolean;
  readonly hidden?: boolean;
  /** Fonts for Western letters, for Chinese ones, and the rest. */
  readonly fonts?: readonly string[];
}

/** Style id → look, with what it takes over from the style that it is based on. */
export type Styles = ReadonlyMap<string, Look>;

/** Styles of a document; `xml` is their part, "" where there is none. One that is broken has no say. */
export function readStyles(xml: string): Styles {
  if (!/<(?:\w+:)?d?(?:strike|vanish)\b/.test(xml) && !/="(?:Wingdings|Webdings|Marlett|Symbol)/i.test(xml)) {
    return new Map();
  }
  try {
    return stylesOf(parseXml(xml));
  } catch {
    return new Map();
  }
}

function stylesOf(root: XmlElement): Styles {
  const raw = new Map(
    childrenOf(root, "style").map((style) => [style.attributes["styleId"] ?? "", style] as const),
  );
  const lookOf = (id: string, seen: readonly string[]): Look => {
    const style = raw.get(id);
    if (!style || seen.includes(id) || seen.length > 20) return {};
    const base = property(style, "basedOn");
    const inherited = base === undefined ? {} : lookOf(base, [...seen, id]);
    return { ...inherited, ...readLook(childOf(style, "rPr")) };
  };
  return new Map([...raw.keys()].map((id) => [id, lookOf(id, [])]));
}

/** What run properties say themselves. */
export function readLook(properties: XmlElement | undefined): Look {
  const strikes = [childOf(properties, "strike"), childOf(properties, "dstrike")].filter(
    (element) => element !== undefined,
  );
  const vanish = childOf(properties, "vanish");
  const fonts = fontsOf(childOf(properties, "rFonts")?.attributes ?? {});
  return {
    ...(strikes.length > 0 ? { struck: strikes.some(isOn) } : {}),
    ...(vanish ? { hidden: isOn(vanish) } : {}),
    ...(fonts.length > 0 ? { fonts } : {}),
  };
}

function fontsOf(attributes: Readonly<Record<string, string>>): string[] {
  return ["ascii", "hAnsi", "eastAsia", "cs"].flatMap((name) => attributes[name] ?? []);
}

/**
 * The symbol font of a letter. A letter goes by the first font; the codes U+F020–F0FF, which only symbol fonts have,
 * by whichever of them is one: Word may give it for Chinese letters alone.
 */
export function symbolFontFor(letter: string, fonts: readonly string[]): string {
  const isPrivate = letter >= "\uf020" && letter <= "\uf0ff";
  return (
    (isPrivate
      ? fonts.find((font) => symbolFont.test(font))
      : fonts.slice(0, 1).find((font) => symbolFont.test(font))) ?? ""
  );
}
