import { provinceIn } from "./provinceIn";
import { makeFolder, type Folder } from "./runIn";

let folder: Folder;
let at: ReturnType<typeof provinceIn>;
beforeEach(() => {
  folder = makeFolder();
  at = provinceIn(folder);
});
afterEach(() => folder.remove());

const title = ["辽源市省级工业互联网及制造业服务化示范项目申报信息汇总表"];
const unit = ["推荐单位：辽源市工信局"];
const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）", "总投资（万元）"];
const row = (n: number, letter: string, category: string, amount: string | number) => [
  n,
  letter.startsWith("#") ? letter : `${letter}厂平台建设项目`,
  `吉林${"甲乙丙丁戊"[n - 1]}机械有限公司`,
  category,
  `王${n}`,
  `1381234567${n}`,
  amount,
];

it("a table typed by hand: short names of categories count, what its total leaves out is told, and so is a formula without a result", async () => {
  const said = await at.province(
    await at.typedTable("辽源.xlsx", [
      title,
      unit,
      header,
      row(1, "甲", "制造业服务化", 1200),
      row(2, "乙", "3.工业软件", "#N/A"),
      row(3, "丙", "行业级平台", "1,2oo"),
      row(4, "#REF!", "行业级", "无"),
      row(5, "戊", "行业级、企业级", "约300"),
    ]),
  );
  expect(said).toContain("总投资 1,500 万元");
  expect(said).toContain("“辽源.xlsx”：有 2 个项目的总投资读不出，没有计入合计：第5行“#N/A”、第6行“1,2oo”。");
  expect(said).toContain(
    "“辽源.xlsx”：有 1 格是没有结果的公式，已照样列入：第7行项目名称“#REF!”；请报送单位改好、保存后重新报送。",
  );
  const counts = Object.fromEntries(at.rowsOf("统计").map(([name, count]) => [String(name), count]));
  expect(counts).toMatchObject({
    制造业服务化项目: 1,
    工业软件项目: 1,
    行业级工业互联网平台项目: 2,
    类别未填或多选: 1,
  });
});
