import { useState } from "react";
import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { SheetPicture } from "../picture/SheetPicture";
import { useDesk, useDeskState } from "./useDesk";

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
});

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** The open workbook as it looks: its sheets, one in sight. */
export function BookPicture() {
  const styles = useStyles();
  const desk = useDesk();
  const { book, front, selected } = useDeskState();
  const [zoom, setZoom] = useState(2);
  const sheets = book.workbook.sheets.filter(({ hidden }) => !hidden);
  const sheet = book.workbook.sheets.find(({ name }) => name === front) ?? sheets[0];
  if (!sheet) return null;
  const shown = sheets.includes(sheet) ? sheets : [...sheets, sheet];
  return (
    <div className={styles.box}>
      <div className={styles.sheet}>
        <SheetPicture
          key={sheet.name}
          sheet={sheet}
          look={book.looks.find(({ name }) => name === sheet.name)}
          zoom={zooms[zoom]!}
          selected={selected?.sheet === sheet.name ? selected : null}
          onSelect={({ row, col }) => desk.show(sheet.name, { sheet: sheet.name, row, col })}
        />
      </div>
      <div className={styles.foot}>
        <div className={styles.tabs}>
          <TabList
            size="small"
            aria-label="工作表"
            selectedValue={sheet.name}
            onTabSelect={(_event, { value }) => desk.show(String(value), null)}
          >
            {shown.map(({ name, hidden }) => (
              <Tab key={name} value={name}>
                {name}
                {hidden && "（隐藏）"}
              </Tab>
            ))}
          </TabList>
        </div>
        <Button
          size="small"
          aria-label="缩小"
          disabledFocusable={zoom === 0}
          onClick={() => setZoom(Math.max(0, zoom - 1))}
        >
          －
        </Button>
        <span>{Math.round(zooms[zoom]! * 100)}%</span>
        <Button
          size="small"
          aria-label="放大"
          disabledFocusable={zoom === zooms.length - 1}
          onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
        >
          ＋
        </Button>
      </div>
    </div>
  );
}
