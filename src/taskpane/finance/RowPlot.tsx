import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureRow } from "../../work/check/financeRows";
import type { FindingGroup } from "../../work/check/checkedWorkbook";
import { plotOf } from "./plotOf";
import type { PlotPoint } from "./plotOf";
import { rowText } from "./rowText";

export const plotHeight = 34;
/** Above and below, for the marks. */
const margin = 7;

const forced = (property: "fill" | "stroke") => ({
  "@media (forced-colors: active)": { [property]: "CanvasText" },
});

const useStyles = makeStyles({
  plot: { display: "block", width: "100%", height: `${plotHeight}px`, overflow: "visible" },
  zero: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "2 3", ...forced("stroke") },
  line: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1.5px", ...forced("stroke") },
  point: { fill: tokens.colorNeutralForeground3, ...forced("fill") },
  error: { fill: tokens.colorPaletteRedForeground1, ...forced("fill") },
  query: { fill: tokens.colorStatusWarningForeground3, ...forced("fill") },
  explained: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusSuccessForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** Each kind of mark has a shape of its own, for who does not tell colours apart. */
const shapes: Readonly<Record<Exclude<FindingGroup, "hint">, string>> = {
  error: "M0 -7 L7 0 L0 7 L-7 0 Z",
  query: "M0 -7 L7 5 L-7 5 Z",
  explained: "M-5 -5 H5 V5 H-5 Z",
};

const across = ({ x }: PlotPoint): string => `${x * 100}%`;
const down = (y: number): number => margin + y * (plotHeight - 2 * margin);

/** The line of one row over the years, the doubted figures marked. */
export function RowPlot({ row }: { readonly row: FigureRow }) {
  const styles = useStyles();
  const { points, lines, zero } = plotOf(row.points.map(({ value }) => value));
  return (
    <svg className={styles.plot} role="img" aria-label={rowText(row)}>
      <line className={styles.zero} x1="0" x2="100%" y1={down(zero)} y2={down(zero)} />
      {lines.map(([from, to]) => (
        <line
          key={from.x}
          className={styles.line}
          x1={across(from)}
          x2={across(to)}
          y1={down(from.y)}
          y2={down(to.y)}
        />
      ))}
      {points.map((point, index) => {
        const { mark, year } = row.points[index]!;
        if (!point) return null;
        const shape = mark && mark !== "hint" ? mark : null;
        return (
          <svg key={year} x={across(point)} y={down(point.y)} overflow="visible" data-mark={shape ?? "none"}>
            {shape ? (
              <path className={styles[shape]} d={shapes[shape]} />
            ) : (
              <circle className={styles.point} r="3" />
            )}
          </svg>
        );
      })}
    </svg>
  );
}
