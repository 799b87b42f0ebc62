import { packZip } from "../../../src/files/node";
import { openArchive } from "../../../src/files/archive";
import type { Person } from "../../../src/taskpane/shell/rails";
import { filledSlip } from "../../report/filledSlip";
import { doubtfulForm } from "../../workbench/sample/doubtfulForm";
import { equipmentPlatform, servitization } from "../../workbench/sample/projects";
import { writeSample } from "../../workbench/sample/write";
import { mergedBy, sent, typedTable, type SentFile } from "./enterprises";
import type { PlainVisit } from "./plainPage";

/** A screen of the pane with something on it, and how a person comes to it from the one before. */
export interface FilledScreen {
  readonly name: string;
  readonly reach: (visit: PlainVisit) => Promise<void>;
}

const file = (name: string, bytes: Uint8Array): SentFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

const step = async ({ pane }: PlainVisit, name: string): Promise<void> => {
  await pane.frame.getByRole("tab", { name, exact: true }).click();
  await pane.frame.getByText("正在打开……").waitFor({ state: "detached" });
};

/** A thousand times too large, none, a loss and a ratio that cannot be, a mobile number beside a name, a bad address. */
const wrong = {
  "finance.mainBusinessRevenue": [12180.5, 145_120_800, 13950.25],
  "finance.taxes": [610, "", 700],
  "finance.profit": [-320.5, 640, 710],
  "contact.name": "周明 13943123456",
  "contact.email": "songling.example.com",
} as unknown as Parameters<typeof sent>[1];

const enterprise: readonly FilledScreen[] = [
  {
    name: "检查结果",
    reach: async ({ page, pane, grid, open }) => {
      const form = await sent(3, wrong);
      await open(form.name, form.buffer);
      await pane.check();
      await pane.frame.getByText(/^三年财务数据图/).waitFor();
      await pane.finding(/^项目联系人姓名“周明 /).click();
      await grid.goTo("C33");
      await pane.frame.getByRole("region", { name: "选中的单元格" }).waitFor();
      await pane.frame
        .getByRole("button", { name: /^填写说明：/ })
        .first()
        .click();
      await pane.frame.getByRole("textbox", { name: "企业说明" }).waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "逐处修改",
    reach: async ({ page, pane }) => {
      const foot = pane.frame.getByRole("region", { name: "逐处修改" });
      await foot.getByRole("button", { name: "逐处修改", exact: true }).click();
      await foot.getByRole("textbox").first().waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "识别结果",
    reach: async ({ pane }) => {
      await pane.frame.getByRole("button", { name: /^查看识别结果/ }).click();
      await pane.frame.getByRole("heading", { name: /^识别结果：/ }).waitFor();
    },
  },
  { name: "企业材料", reach: (visit) => step(visit, "材料") },
  { name: "报送", reach: (visit) => step(visit, "报送") },
  {
    name: "帮助",
    reach: async ({ page, pane }) => {
      await pane.frame.getByText("帮助", { exact: true }).click();
      await page.getByRole("region", { name: "帮助" }).getByText("检查规则").first().waitFor();
    },
  },
];

const city: readonly FilledScreen[] = [
  {
    name: "来源",
    reach: async ({ pane, open }) => {
      const before = await Promise.all([1, 2, 3, 4].map((n) => sent(n)));
      await open("长春市.xlsx", await mergedBy("长春市", before));
      await step({ pane } as PlainVisit, "汇总");
      const doubtful = await writeSample("甲", [doubtfulForm(servitization, equipmentPlatform)]);
      const now = [
        sent(1, wrong),
        sent(2),
        sent(3, { "contact.mobile": "19900099903" }),
        sent(5, wrong),
        sent(6),
      ];
      await pane.drop("添加文件", [
        ...(await Promise.all(now)),
        file("甲.xlsx", doubtful),
        file("松岭扫描件.pdf", Buffer.from("%PDF-1.4 scanned")),
        file("松岭损坏.xlsx", Buffer.from("PK\u0003\u0004 half of it")),
        file("吉林市.xlsx", await typedTable("吉林市")),
      ]);
      await pane.heading("已添加 9 个文件").waitFor();
      await pane.frame.getByRole("checkbox", { name: /^以上就是全部来源/ }).check();
    },
  },
  {
    name: "预览，有要认的、要定的",
    reach: async ({ pane }) => {
      await pane.button("预览").click();
      await pane.heading("预览").waitFor();
      await pane.frame.getByRole("heading", { name: /^需要您认一下/ }).waitFor();
      await pane.frame.getByRole("heading", { name: /^需要您决定/ }).waitFor();
    },
  },
  {
    name: "来源的识别结果和原表",
    reach: async ({ pane }) => {
      await pane.frame
        .getByRole("button", { name: /^查看识别结果和问题：松岭1号/ })
        .first()
        .click();
      await pane.finding(/^项目联系人姓名“周明 /).click();
      await pane.frame.getByRole("region", { name: /^原表 / }).waitFor();
    },
  },
  {
    name: "汇总结果",
    reach: async ({ pane }) => {
      await pane.button("返回预览").click();
      await pane.frame
        .getByRole("button", { name: /^用读法2：/ })
        .first()
        .click();
      await pane.frame.getByText(/^按“.*”读取。$/).waitFor();
      await pane.write();
      await pane.frame.getByRole("region", { name: "办理情况" }).waitFor();
    },
  },
  {
    name: "退回",
    reach: async (visit) => {
      await step(visit, "退回");
      await visit.pane.button("制作退回单").click();
      await visit.pane.frame.getByRole("list", { name: "要退回的企业" }).waitFor();
    },
  },
  {
    name: "审核企业说明",
    reach: async (visit) => {
      const { pane, saved } = visit;
      const { bytes } = await saved(() => pane.button("保存退回单（zip）").click());
      const packed = openArchive(bytes);
      const slips = packed.ok ? packed.files.flatMap((each) => ("bytes" in each ? [each] : [])) : [];
      const filled = slips.map(async ({ name, bytes: slip }) => ({
        name,
        bytes: await filledSlip(name, slip, "2018年新增产线投产，收入相应增加。"),
      }));
      await step(visit, "汇总");
      await pane.button("再汇总").click();
      await pane.drop("添加文件", [file("交回.zip", await packZip(await Promise.all(filled)))]);
      await pane.button("预览").click();
      await pane.heading("预览").waitFor();
      await pane.write();
      await step(visit, "审核");
      await pane.frame.getByText("2018年新增产线投产，收入相应增加。").first().waitFor();
    },
  },
  {
    name: "材料一览和清单",
    reach: async (visit) => {
      const { pane } = visit;
      await step(visit, "材料");
      await pane.button("从第一个项目开始").click();
      const answers = pane.frame.getByRole("combobox", { name: /^核对结果：/ });
      await answers.nth(0).selectOption({ index: 1 });
      await answers.nth(1).selectOption({ index: 2 });
      await pane.button("一览表").click();
      await pane.frame.getByRole("table", { name: "核对一览" }).waitFor();
    },
  },
  {
    name: "上报：盖章前检查和设置",
    reach: async (visit) => {
      const { pane } = visit;
      await step(visit, "上报");
      await pane.button("盖章前检查").click();
      await pane.frame.getByRole("list", { name: "检查结果" }).waitFor();
      const settings = pane.frame.getByRole("region", { name: "本次申报设置" });
      await settings.getByRole("button", { name: "放进本工作簿" }).click();
      await settings.getByText(/^已放进工作表“本次申报设置”/).waitFor();
    },
  },
];

const province: readonly FilledScreen[] = [
  {
    name: "收表",
    reach: async ({ pane }) => {
      await pane.drop("添加市（州）文件", [
        file("长春市.xlsx", await mergedBy("长春市", [await sent(1), await sent(2)])),
        file("长春（旧）.xlsx", await mergedBy("长春市", [await sent(1)], "2020-06-20 08:00")),
        file("公主岭.xlsx", await mergedBy("公主岭市", [await sent(2), await sent(4)])),
        file("吉林市.xlsx", await typedTable("吉林市")),
        file("损坏.xlsx", Buffer.from("PK\u0003\u0004 half of it")),
      ]);
      await pane.frame.getByRole("list", { name: "市（州）的文件" }).waitFor();
    },
  },
  {
    name: "核对",
    reach: async ({ pane }) => {
      await pane.button("预览省级汇总").click();
      await pane.button("写入省级汇总表").waitFor();
    },
  },
  {
    name: "成表",
    reach: async ({ pane }) => {
      await pane.button("写入省级汇总表").click();
      await pane.button("撤销本次省级汇总").waitFor();
    },
  },
  { name: "设置", reach: (visit) => step(visit, "设置") },
];

/** What each person has before her in a season, one screen after the other in one visit. */
export const filledScreens: Readonly<Record<Person, readonly FilledScreen[]>> = {
  enterprise,
  city,
  province,
};

/** Opens what is folded in the panel in sight, so that it is looked at too. */
export async function unfold({ page }: PlainVisit): Promise<void> {
  await page
    .locator("[role=tabpanel]:not([hidden])")
    .evaluate((panel) => panel.querySelectorAll("details").forEach((each) => (each.open = true)));
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
