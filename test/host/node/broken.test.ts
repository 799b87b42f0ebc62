import type { HostReply } from "../engine/engine";
import { startExcel, type RunningExcel } from "./startExcel";

/** Lets a test spoil the text of every answer before Microsoft's client sees it. */
function spoil({ engine }: RunningExcel, change: (answer: string) => string): void {
  const genuine = engine.execute.bind(engine);
  engine.execute = async (message) => {
    const reply: HostReply = await genuine(message);
    return reply.ok ? { ...reply, data: [reply.data[0], reply.data[1], change(reply.data[2])] } : reply;
  };
}

function job({ Excel }: RunningExcel): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("台账");
    const range = sheet.getRange("A1:B1");
    range.values = [["序号", "项目"]];
    await context.sync();
    range.load("values,address");
    await context.sync();
    return [range.values, range.address];
  });
}

test("the job succeeds while the answers are right", async () => {
  expect(await job(startExcel())).toEqual([[["序号", "项目"]], "台账!A1:B1"]);
});

test("without reference ids the client does not find its range again", async () => {
  const excel = startExcel();
  spoil(excel, (answer) => answer.replaceAll("_ReferenceId", "_Lost"));
  await expect(job(excel)).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("without the new sheet's id its next use fails", async () => {
  const excel = startExcel();
  spoil(excel, (answer) => answer.replaceAll('"Id":', '"Lost":'));
  const using = excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("台账");
    await context.sync();
    sheet.getRange("A1").values = [["序号"]];
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("a value that is left out of the answer is missed", async () => {
  const excel = startExcel();
  spoil(excel, (answer) => answer.replaceAll('"Address":', '"Adress":'));
  await expect(job(excel)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a wrong value reaches the add-in", async () => {
  const excel = startExcel();
  spoil(excel, (answer) => answer.replaceAll("项目", "项日"));
  expect(await job(excel)).not.toEqual([[["序号", "项目"]], "台账!A1:B1"]);
});
