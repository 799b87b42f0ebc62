/** Controls that a copy from Word leaves, and signs that nobody sees: a joiner within a word, a mark of the direction. */
const invisible =
  "\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\ufe0e\\ufe0f\\ufeff";
/** Radicals and variants that a copy from a PDF has in place of whole characters: ⼯业, 董事⻓. */
const lookalikes = "\\u2e80-\\u2fd5\\uf900-\\ufaff";
/** Pictures of boxes and ticks: 🗹. */
const pictures = "\\ud83d[\\udd32\\udd33\\uddc6\\uddf4-\\uddf9]";

const unlike = new RegExp(`[${invisible}${lookalikes}]|${pictures}`);
const everyUnlike = new RegExp(unlike, "g");

/** Each radical that Unicode does not fold by itself, and the character that people mean by it. */
const radicals = new Map(
  (
    "⺁厂⺎兀⺝月⺟母⺠民⺩王⺮竹⺶羊⺷羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞" +
    "⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟"
  )
    .match(/../g)!
    .map(([radical, character]) => [radical!, character!]),
);
const boxes = new Map([
  ["🔲", "□"],
  ["🔳", "□"],
  ["🗆", "□"],
  ["🗴", "✗"],
  ["🗵", "☒"],
  ["🗶", "✗"],
  ["🗷", "☒"],
  ["🗸", "✓"],
  ["🗹", "☑"],
]);

const isLookalike = new RegExp(`[${lookalikes}]`);

function seen(sign: string): string {
  const known = radicals.get(sign) ?? boxes.get(sign);
  if (known !== undefined) return known;
  return isLookalike.test(sign) ? sign.normalize("NFKC") : "";
}

/** Whether a text has signs for which a person sees others, or none. */
export const looksElse = (text: string): boolean => unlike.test(text);

/**
 * A text with the characters that a person sees in it: without signs that nobody sees, with characters for the radicals that
 * a PDF gives (⼯业 → 工业), and boxes and ticks for their pictures (🗹 → ☑).
 */
export const asSeen = (text: string): string => text.replace(everyUnlike, seen);
