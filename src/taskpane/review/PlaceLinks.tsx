import { useImperativeHandle } from "react";
import type { ReactNode, Ref } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { OpinionPlace } from "../../merge/own/opinionPlace";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../../report/cellText";
import { FilePicker } from "../merge/FilePicker";
import { LastFolder } from "../merge/LastFolder";
import { useTextStyles } from "../parts/useTextStyles";
import { usePlace } from "./usePlace";

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200, marginRight: "6px" },
});

export interface PlaceLinksProps {
  readonly ref?: Ref<{ show(): void }>;
  readonly place: OpinionPlace;
  /** Selects a cell, where the place lies in the open workbook; else its file is pictured. */
  readonly select: ((cell: CellRef) => void) | null;
  /** What stands below the links, and shows cells as they do. */
  children?(show: (cell: CellRef) => void): ReactNode;
}

/** The cells that a decision is about, each a link: to the open workbook, or to a picture of the file that they are in. */
export function PlaceLinks({ ref, place, select, children }: PlaceLinksProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const shown = usePlace(place, select);
  const { file, cells } = place;
  useImperativeHandle(ref, () => ({ show: () => cells[0] && shown.show(cells[0]) }));
  return (
    <>
      <p className={text.small}>
        {select ? "" : `${file} `}
        {cells.map((cell) => (
          <Link
            key={cellText(cell)}
            as="button"
            className={styles.link}
            aria-label={`看 ${cellText(cell)}`}
            onClick={() => shown.show(cell)}
          >
            {cellText(cell)}
          </Link>
        ))}
      </p>
      {shown.asking && (
        <section className={text.stack} aria-label="添加原文件">
          <p className={text.text}>“{file}”不在手边。添加这个文件或它的文件夹，就能看到单元格；不会改动。</p>
          <LastFolder onFolder={(folder) => shown.add(folder.files)} />
          <FilePicker of="原" onFiles={shown.add} />
          <div>
            <Button size="small" onClick={shown.stopAsking}>
              不看了
            </Button>
          </div>
        </section>
      )}
      {children?.(shown.show)}
      {shown.picture}
    </>
  );
}
