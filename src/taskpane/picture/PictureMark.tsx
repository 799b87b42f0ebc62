import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Area } from "../../sheet/snapshot";
import type { Geometry } from "./geometry";

const useStyles = makeStyles({
  mark: {
    position: "absolute",
    boxSizing: "border-box",
    border: "2px solid #107c41",
    boxShadow: "0 0 0 3px rgba(16, 124, 65, 0.25)",
    pointerEvents: "none",
    zIndex: 3,
  },
  /** One of several explanations: told by its number and the kind of its line, not by a colour alone. */
  way: {
    boxShadow: "none",
    borderTopColor: "#0f6cbd",
    borderRightColor: "#0f6cbd",
    borderBottomColor: "#0f6cbd",
    borderLeftColor: "#0f6cbd",
  },
  otherWay: { boxShadow: "none", border: "2px dashed #bc4b09" },
  number: {
    position: "absolute",
    top: 0,
    right: 0,
    padding: "0 4px",
    fontSize: "11px",
    lineHeight: "14px",
    color: "#ffffff",
    backgroundColor: "#0f6cbd",
  },
  otherNumber: { backgroundColor: "#bc4b09" },
});

export interface PictureMarkProps {
  readonly area: Area;
  readonly geometry: Geometry;
  readonly zoom: number;
  /** The number of the explanation that it belongs to; absent: what is selected. */
  readonly way?: number;
}

/** A frame around a cell. */
export function PictureMark({ area, geometry: { xs, ys }, zoom, way }: PictureMarkProps) {
  const styles = useStyles();
  const other = way !== undefined && way % 2 === 0;
  const kind = way === undefined ? undefined : other ? styles.otherWay : styles.way;
  const right = Math.min(area.right + 1, xs.length - 1);
  const bottom = Math.min(area.bottom + 1, ys.length - 1);
  return (
    <div
      className={mergeClasses(styles.mark, kind)}
      data-testid={way === undefined ? "chosen" : `way-${way}`}
      style={{
        left: xs[area.left]! * zoom - 1,
        top: ys[area.top]! * zoom - 1,
        width: (xs[right]! - xs[area.left]!) * zoom + 3,
        height: (ys[bottom]! - ys[area.top]!) * zoom + 3,
      }}
    >
      {way !== undefined && (
        <span className={mergeClasses(styles.number, other && styles.otherNumber)}>读法{way}</span>
      )}
    </div>
  );
}
