import { sheetsOf, textsOf } from "../support/read";

const page = (rows: string, head = "") =>
  new TextEncoder().encode(
    `<html xmlns:x="urn:x"><head>${head}</head><body><table>${rows}</table></body></html>`,
  );
const texts = (rows: string) => textsOf("表.xls", page(rows));

it("references to characters of every kind are the characters", () => {
  expect(
    texts("<tr><td>&#20225;&#x4E1A;&#134071;</td><td>5&times;3&nbsp;&lt;20&amp;lt;&#151;&hellip;</td></tr>"),
  ).toEqual({
    A1: "企业𠮷",
    B1: "5×3 <20&lt;—…",
  });
});

it("cells that reach over others keep the places of those after them", () => {
  const rows =
    '<tr><td rowspan=2>总资产</td><td colspan="2">年度</td></tr><tr><td>2018</td><td>2019</td></tr><TR><TD ROWSPAN=1>末</TD></TR>';
  const [sheet] = sheetsOf("表.xls", page(rows));
  expect(texts(rows)).toEqual({ A1: "总资产", B1: "年度", B2: "2018", C2: "2019", A3: "末" });
  expect(sheet!.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ]);
});

it("lines and white space are as a browser shows them; values stay text", () => {
  expect(texts("<tr><td> 长春\n  某某<br>有限<p>公司</p></td><td>0012</td></tr>")).toEqual({
    A1: "长春 某某\n有限\n公司",
    B1: "0012",
  });
});

it("cells and rows that are not closed end where the next begins", () => {
  expect(texts("<tr><td>甲<td>乙<tr><td>丙</table><p>外面")).toEqual({ A1: "甲", B1: "乙", A2: "丙" });
});

it("scripts, styles, comments and what is not displayed are no text; ticks and symbol fonts are", () => {
  const rows = `<tr><td><style>.a{}</style><!-- 注释 -->甲<span style="display:none">藏</span></td><td><input type=checkbox checked>是<input type="checkbox">否</td><td><font face="Wingdings">&thorn;</font>行业级</td><td><font face=Wingdings>&#254;</font>企业级</td></tr>`;
  expect(texts(rows)).toEqual({ A1: "甲", B1: "☑是□否", C1: "☑行业级", D1: "☑企业级" });
});

it("each table is a sheet, those without a text are none; a form in a table of the page's layout is found", () => {
  const bytes = page(
    "<tr><td><table><tr><td>姓名</td></tr></table></td><td><table><tr><td> </td></tr></table></td></tr>",
  );
  expect(sheetsOf("表.xls", bytes).map(({ name, cells }) => [name, cells.map(({ text }) => text)])).toEqual([
    ["Sheet1", ["姓名"]],
  ]);
});

it("what stands before a table stands above it, a line a row", () => {
  const cover =
    "<h1>申报书</h1><p>项目名称：<u>&nbsp;甲平台&nbsp;</u></p><p> </p>项目年限：2019年<br>填报日期";
  const html = `<html><head><title>页</title></head><body>${cover}<table><tr><td>单位</td><td>甲</td></tr></table><p>中间</p><table><td>乙</table></body></html>`;
  const sheets = sheetsOf("表.xls", new TextEncoder().encode(html));
  expect(sheets.map(({ cells }) => cells.map(({ row, col, text }) => `${row} ${col} ${text}`))).toEqual([
    ["0 0 申报书", "1 0 项目名称： 甲平台", "2 0 项目年限：2019年", "3 0 填报日期", "4 0 单位", "4 1 甲"],
    ["0 0 中间", "1 0 乙"],
  ]);
});
