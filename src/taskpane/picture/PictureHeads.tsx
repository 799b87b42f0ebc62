import { makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../sheet/address";
import type { Geometry } from "./geometry";

/** Room for the letters of the columns above and the numbers of the rows on the left. */
export const headHeight = 22;
export const sideWidth = 44;

const useStyles = makeStyles({
  head: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    userSelect: "none",
  },
  corner: { position: "sticky", top: 0, left: 0, zIndex: 5, width: 0, height: 0 },
  columns: { position: "sticky", top: 0, zIndex: 4, height: 0 },
  rows: { position: "sticky", left: 0, zIndex: 4, width: 0, height: 0 },
});

export interface PictureHeadsProps {
  readonly geometry: Geometry;
  readonly zoom: number;
  /** Those that are in sight. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Letters above the columns and numbers beside the rows, which stay in sight; hidden ones have none. */
export function PictureHeads({ geometry: { xs, ys }, zoom, columns, rows }: PictureHeadsProps) {
  const styles = useStyles();
  const shown = (lanes: readonly number[], edges: readonly number[]): readonly number[] =>
    lanes.filter((lane) => edges[lane + 1] !== edges[lane]);
  return (
    <>
      <div className={styles.corner} role="presentation">
        <div className={styles.head} style={{ left: 0, top: 0, width: sideWidth, height: headHeight }} />
      </div>
      <div className={styles.columns} role="presentation" aria-hidden>
        {shown(columns, xs).map((col) => (
          <div
            key={col}
            className={styles.head}
            style={{
              left: sideWidth + xs[col]! * zoom,
              top: 0,
              width: (xs[col + 1]! - xs[col]!) * zoom + 1,
              height: headHeight,
            }}
          >
            {columnName(col)}
          </div>
        ))}
      </div>
      <div className={styles.rows} role="presentation" aria-hidden>
        {shown(rows, ys).map((row) => (
          <div
            key={row}
            className={styles.head}
            style={{
              left: 0,
              top: headHeight + ys[row]! * zoom,
              width: sideWidth,
              height: (ys[row + 1]! - ys[row]!) * zoom + 1,
            }}
          >
            {row + 1}
          </div>
        ))}
      </div>
    </>
  );
}
