import type { ParagraphStyle } from "../../sheet/documentPlan";

/** Half points. */
const size = { two: 44, three: 32, smallFour: 24, five: 21, smallFive: 18 };

interface Font {
  readonly name: string;
  /** What machines without it have instead, best first. */
  readonly otherwise: string;
}

const fonts = {
  body: { name: "仿宋", otherwise: "仿宋_GB2312,FangSong,STFangsong,华文仿宋" },
  heading: { name: "黑体", otherwise: "SimHei,STHeiti,华文黑体,微软雅黑" },
  subheading: { name: "楷体", otherwise: "楷体_GB2312,KaiTi,STKaiti,华文楷体" },
  title: { name: "方正小标宋简体", otherwise: "方正小标宋_GBK,宋体,SimSun" },
} satisfies Readonly<Record<string, Font>>;
const latin = "Times New Roman";

interface Look {
  readonly font: Font;
  readonly size: number;
  readonly align: "left" | "center" | "both";
  readonly outline?: number;
  readonly color?: string;
}

const looks: Readonly<Record<ParagraphStyle, Look>> = {
  body: { font: fonts.body, size: size.three, align: "both" },
  heading1: { font: fonts.heading, size: size.three, align: "left", outline: 0 },
  heading2: { font: fonts.subheading, size: size.three, align: "left", outline: 1 },
  title: { font: fonts.title, size: size.two, align: "center" },
  cell: { font: fonts.body, size: size.smallFour, align: "left" },
  label: { font: fonts.body, size: size.smallFour, align: "center" },
  fine: { font: fonts.body, size: size.smallFive, align: "left" },
  fineLabel: { font: fonts.body, size: size.smallFive, align: "center" },
  note: { font: fonts.body, size: size.five, align: "left", color: "595959" },
};

/** The style's name in the file; body is the one of all text without another. */
export function styleId(style: ParagraphStyle): string {
  return style === "body" ? "Normal" : style;
}

const names: Readonly<Record<ParagraphStyle, string>> = {
  body: "Normal",
  heading1: "heading 1",
  heading2: "heading 2",
  title: "Title",
  cell: "表格文字",
  label: "表格栏目",
  note: "说明文字",
  fine: "小字",
  fineLabel: "小字栏目",
};

function fontsOf({ name }: Font): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${name}" w:cs="${latin}"/>`;
}

function styleXml(style: ParagraphStyle): string {
  const { font, size: letters, align, outline, color } = looks[style];
  const basis = style === "body" ? ' w:default="1"' : "";
  const level = outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`;
  const keep = outline === undefined ? "" : "<w:keepNext/>";
  const shade = color === undefined ? "" : `<w:color w:val="${color}"/>`;
  return (
    `<w:style w:type="paragraph"${basis} w:styleId="${styleId(style)}"><w:name w:val="${names[style]}"/>` +
    (style === "body" ? "" : '<w:basedOn w:val="Normal"/>') +
    "<w:qFormat/>" +
    `<w:pPr>${keep}<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${align}"/>${level}</w:pPr>` +
    `<w:rPr>${fontsOf(font)}${shade}<w:sz w:val="${letters}"/><w:szCs w:val="${letters}"/></w:rPr></w:style>`
  );
}

/** Single spacing, no space around paragraphs, and each look once. */
export function stylesPart(word: string): string {
  const { body } = looks;
  const styles = (Object.keys(looks) as ParagraphStyle[]).map(styleXml).join("");
  return (
    `<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr>${fontsOf(body.font)}<w:sz w:val="${body.size}"/>` +
    `<w:szCs w:val="${body.size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `${styles}</w:styles>`
  );
}

/** The fonts by name, each with those that stand in for it where it is not installed. */
export function fontsPart(word: string): string {
  const chinese = Object.values(fonts).map(
    ({ name, otherwise }) =>
      `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<w:fonts ${word}>${chinese.join("")}<w:font w:name="${latin}"><w:charset w:val="00"/><w:family w:val="roman"/></w:font></w:fonts>`;
}
