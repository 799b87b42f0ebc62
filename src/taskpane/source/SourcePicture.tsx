import { useEffect, useRef, useState } from "react";
import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "../../report/cellText";
import type { CellRef } from "../../sheet/snapshot";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { SourceBook } from "../../work/merge/openSource";
import { useAnnounce } from "../parts/Announcer";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import type { WayMark } from "../picture/SheetPicture";
import { SheetsPicture } from "../picture/SheetsPicture";

/** Leaves room for the finding that it belongs to. */
const pictureHeight = "min(46vh, 420px)";

const useStyles = makeStyles({
  /** Stays in sight below the list whose cells it shows. */
  box: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    height: pictureHeight,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  place: { flexGrow: 1, minWidth: 0 },
  sheets: { flexGrow: 1, minHeight: 0 },
});

export interface SourcePictureProps {
  /** The source's name: “长春启明.xlsx”. */
  readonly name: string;
  readonly open: () => Promise<SourceBook>;
  readonly cell: CellRef;
  readonly marks?: readonly (WayMark & CellRef)[];
  onCell(cell: CellRef): void;
  onClose(): void;
}

const shownRef = (cell: CellRef): CellRef => ({ ...cell, sheet: maskNumbers(cell.sheet) });

/** A file that is not open, as it looks, with the cell that is meant; read when it is first shown. */
export default function SourcePicture({ name, open, cell, marks, onCell, onClose }: SourcePictureProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const announce = useAnnounce();
  const [book, setBook] = useState<SourceBook | null>(null);
  const begin = useRef(open);
  const meant = shownRef(cell);
  const place = cellText(meant);

  useEffect(() => {
    let gone = false;
    void begin.current().then((read) => {
      if (!gone) setBook(read);
    });
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => {
    if (book?.ok) announce(`已在原表的图里标出 ${place}。`);
  }, [book, place, announce]);

  return (
    // Esc closes it from anywhere inside
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.box}
      aria-label={`原表 ${name}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation(); // office.js would take the focus to the pane's beginning
        onClose();
      }}
    >
      <div className={styles.head}>
        <p className={`${text.small} ${styles.place}`}>
          {name} › {place}
        </p>
        <Button size="small" onClick={onClose}>
          收起原表
        </Button>
      </div>
      {!book && <Spinner label="正在打开原表……" />}
      {book && !book.ok && <Notice intent="error">{book.reason}</Notice>}
      <div className={styles.sheets}>
        {book?.ok && (
          <SheetsPicture
            sheets={book.sheets}
            looks={book.looks}
            front={meant.sheet}
            selected={meant}
            marks={marks?.map((mark) => ({ ...mark, ...shownRef(mark) }))}
            ids="source"
            zoom={0.75}
            onShow={(sheet, to) => onCell(to ?? { sheet, row: 0, col: 0 })}
          />
        )}
      </div>
    </section>
  );
}
