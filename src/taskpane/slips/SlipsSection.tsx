import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useFocusWhenLost } from "../parts/useFocusWhenLost";
import { useTextStyles } from "../parts/useTextStyles";
import { useHostWords } from "../services";
import { slipFields, useSlips } from "./useSlips";

const hints = { deadline: "如 6月28日17时", contact: "不写的由手工填写", telephone: "" } as const;
const fields = Object.entries(slipFields) as [keyof typeof slipFields, string][];

/** 退回单: what each enterprise has to mend, to explain or to hand in, as files in a zip or as a workbook of their own. */
export function SlipsSection() {
  const text = useTextStyles();
  const { noDownload } = useHostWords();
  const slips = useSlips();
  const { made, busy, said, texts } = slips;
  const heading = useFocusWhenLost<HTMLHeadingElement>(busy ? "busy" : "idle");
  const many = made?.slips ?? [];
  const standing = made?.inWorkbook ?? [];
  return (
    <section className={text.stack} aria-label="退回单">
      <h3 className={text.subtitle} ref={heading} tabIndex={0}>
        退回单
      </h3>
      <p className={text.small}>
        按“审核意见”和“收件核对”给要修改、说明或补交材料的企业各做一份，不含其他企业的内容。企业填好交回后，把退回单（或整个压缩包）添加到“汇总”的来源里，预览、写入，说明就记到“审核意见”。
      </p>
      {said && <Notice intent={said.intent}>{said.text}</Notice>}
      {busy && <Progress {...busy} />}
      {!busy && many.length > 0 && (
        <>
          <ul className={text.list} aria-label="要退回的企业">
            {many.map(({ file, applicant, sheets }) => (
              <li key={file} className={text.text}>
                {applicant}：{sheets.length} 个项目
              </li>
            ))}
          </ul>
          {fields.map(([id, label]) => (
            <Field key={id} label={label}>
              <Input
                value={texts[id]}
                placeholder={hints[id]}
                onChange={(_event, { value }) => slips.write(id, value)}
              />
            </Field>
          ))}
          <Checkbox
            label="同时在“项目台账”里记为已退回"
            checked={slips.recorded}
            onChange={(_event, data) => slips.setRecorded(data.checked === true)}
          />
          <div className={text.row}>
            <Button appearance="primary" onClick={() => void slips.saveArchive()}>
              保存退回单（zip）
            </Button>
            <Button onClick={() => void slips.saveWorkbook()}>存成一个新工作簿</Button>
            {noDownload && <Button onClick={() => void slips.insert()}>放进本工作簿</Button>}
          </div>
          {noDownload && <p className={text.small}>{noDownload}</p>}
        </>
      )}
      {!busy && (
        <div className={text.row}>
          <Button appearance={made ? "secondary" : "primary"} onClick={() => void slips.make()}>
            {made ? "重新制作退回单" : "制作退回单"}
          </Button>
          {standing.length > 0 && (
            <Button onClick={() => void slips.remove()}>移除全部退回单（{standing.length}）</Button>
          )}
        </div>
      )}
    </section>
  );
}
