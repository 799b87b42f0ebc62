import { useState } from "react";
import type { ReactNode } from "react";
import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetLook } from "../../sheet/look";
import type { CellRef, SheetSnapshot } from "../../sheet/snapshot";
import { SheetPicture, type WayMark } from "./SheetPicture";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  sheet: { flexGrow: 1, minHeight: 0 },
  foot: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalS,
  },
  tabs: { flexGrow: 1, minWidth: 0, overflowX: "auto" },
  zoom: { minWidth: "auto" },
});

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2];

export interface SheetsPictureProps {
  readonly sheets: readonly SheetSnapshot[];
  /** Empty where the file does not tell. */
  readonly looks: readonly SheetLook[];
  /** The sheet in sight; null for the first one. */
  readonly front: string | null;
  readonly selected: CellRef | null;
  readonly marks?: readonly (WayMark & CellRef)[];
  readonly ids?: string;
  /** One of `zooms` at first. */
  readonly zoom?: number;
  onShow(sheet: string, cell: CellRef | null): void;
  /** Stands beside the zoom. */
  readonly children?: ReactNode;
}

/** A workbook as it looks: its sheets, one in sight. */
export function SheetsPicture(props: SheetsPictureProps) {
  const { sheets, looks, front, selected, marks, ids, onShow, children } = props;
  const styles = useStyles();
  const [zoom, setZoom] = useState(zooms.indexOf(props.zoom ?? 1));
  const visible = sheets.filter(({ hidden }) => !hidden);
  const sheet = sheets.find(({ name }) => name === front) ?? visible[0];
  if (!sheet) return null;
  const shown = visible.includes(sheet) ? visible : [...visible, sheet];
  const resize = (name: string, sign: string, to: number) => (
    <Button
      size="small"
      className={styles.zoom}
      aria-label={name}
      disabledFocusable={zooms[to] === undefined}
      onClick={() => setZoom(to)}
    >
      {sign}
    </Button>
  );
  return (
    <div className={styles.box}>
      <div className={styles.sheet}>
        <SheetPicture
          key={sheet.name}
          sheet={sheet}
          look={looks.find(({ name }) => name === sheet.name)}
          zoom={zooms[zoom]!}
          selected={selected?.sheet === sheet.name ? selected : null}
          marks={marks?.filter((mark) => mark.sheet === sheet.name)}
          ids={ids}
          onSelect={({ row, col }) => onShow(sheet.name, { sheet: sheet.name, row, col })}
        />
      </div>
      <div className={styles.foot}>
        <div className={styles.tabs}>
          <TabList
            size="small"
            aria-label="工作表"
            selectedValue={sheet.name}
            onTabSelect={(_event, { value }) => onShow(String(value), null)}
          >
            {shown.map(({ name, hidden }) => (
              <Tab key={name} value={name}>
                {name}
                {hidden && "（隐藏）"}
              </Tab>
            ))}
          </TabList>
        </div>
        {resize("缩小", "－", zoom - 1)}
        <span>{Math.round(zooms[zoom]! * 100)}%</span>
        {resize("放大", "＋", zoom + 1)}
        {children}
      </div>
    </div>
  );
}
