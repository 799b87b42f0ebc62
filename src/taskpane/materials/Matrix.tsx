import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { openMaterials, recordKey } from "../../work/materials/records";
import { matrixItems } from "../../work/materials/answers";
import type { MaterialsRecord } from "../../merge/own/materials";
import { answerSign } from "../../report/materialsPages";
import { wordChecklistItem } from "../../report/wording/checklist";
import { useEdition } from "../parts/edition";
import { useTextStyles } from "../parts/useTextStyles";

const useStyles = makeStyles({
  box: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "2px 4px",
    textAlign: "center",
    whiteSpace: "nowrap",
  },
  name: { textAlign: "left" },
});

export interface MatrixProps {
  readonly records: readonly MaterialsRecord[];
  onOpen(key: string): void;
}

/** Projects against items: ✓ met, ✗ not, — not applicable, nothing: not looked up; with counts at both ends. */
export function Matrix({ records, onOpen }: MatrixProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const edition = useEdition();
  const items = matrixItems(records, edition);
  return (
    <>
      <p className={text.small}>✓ 符合，✗ 不符合，— 不适用，空白为未核对。点项目名称打开它的清单。</p>
      <div className={styles.box}>
        <table className={styles.table} aria-label="核对一览">
          <thead>
            <tr>
              <th className={styles.cell}>项目</th>
              <th className={styles.cell}>还差</th>
              {items.map(({ item }) => (
                <th key={item.id} className={styles.cell} title={wordChecklistItem(item, edition).text}>
                  {item.id}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <tr key={recordKey(record)}>
                <th scope="row" className={`${styles.cell} ${styles.name}`}>
                  <Link as="button" onClick={() => onOpen(recordKey(record))}>
                    {record.projectName || "未填项目名称"}
                  </Link>
                </th>
                <td className={styles.cell}>{openMaterials(record, edition).length}</td>
                {items.map(({ item }) => (
                  <td key={item.id} className={styles.cell}>
                    {answerSign(record, item.id)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={styles.cell}>
                符合/不符合
              </th>
              <td className={styles.cell}>
                {records.filter((record) => openMaterials(record, edition).length === 0).length} 个齐全
              </td>
              {items.map(({ item, met, unmet }) => (
                <td key={item.id} className={styles.cell}>
                  {met}/{unmet}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
