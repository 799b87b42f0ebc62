import { Field, Link, Select } from "@fluentui/react-components";
import type { Comparison, Difference, FileCell } from "../../work/documents/compareFiles";
import { cellText } from "../../report/cellText";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  onChoose(paper: string, form: number | null): void;
  onCell(cell: FileCell): void;
}

/** Where statements or 建设方案 say another thing than the form, each with both cells. */
export function ComparisonView({ comparison, onChoose, onCell }: ComparisonViewProps) {
  const text = useTextStyles();
  const { compared, asked, forms, remarks } = comparison;
  return (
    <>
      {remarks.map((remark) => (
        <Notice key={remark} intent="warning">
          {remark}
        </Notice>
      ))}
      {asked.map(({ paper, form }) => (
        <Field key={paper} label={`“${paper}”是哪份申报书的`}>
          <Select
            value={form === null ? "" : String(form)}
            onChange={(_event, { value }) => onChoose(paper, value === "" ? null : Number(value))}
          >
            <option value="">不比对</option>
            {forms.map((name, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {compared.map(({ name, differences, agreeing, missing }) => (
        <section key={name} className={text.stack} aria-label={`比对结果 ${name}`}>
          <h4 className={text.text}>{name}</h4>
          <p className={text.text}>
            不一致 {differences.length} 项，一致 {agreeing} 项，没有比对 {missing.length} 项。
          </p>
          {differences.length > 0 && (
            <ul className={text.list} aria-label={`不一致 ${name}`}>
              {differences.map((difference) => (
                <DifferenceItem key={difference.text} difference={difference} onCell={onCell} />
              ))}
            </ul>
          )}
          {missing.length > 0 && (
            <details>
              <summary tabIndex={0}>没有比对的 {missing.length} 项</summary>
              <ul className={text.list}>
                {missing.map((line) => (
                  <li key={line} className={text.small}>
                    {line}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </>
  );
}

function DifferenceItem({
  difference: { text: said, form, paper },
  onCell,
}: {
  readonly difference: Difference;
  onCell(cell: FileCell): void;
}) {
  const text = useTextStyles();
  return (
    <li className={text.text}>
      {said}
      <span className={text.row}>
        {form && (
          <Link as="button" onClick={() => onCell(form)}>
            申报书 {cellText(form.cell)}
          </Link>
        )}
        {paper && (
          <Link as="button" onClick={() => onCell(paper)}>
            {paper.file} {cellText(paper.cell)}
          </Link>
        )}
      </span>
    </li>
  );
}
