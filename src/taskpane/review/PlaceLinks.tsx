import { useEffect, useEffectEvent, useImperativeHandle, useState } from "react";
import type { Ref } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { OpinionPlace } from "../../merge/own/opinionPlace";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../../report/cellText";
import { hasSource, openSource } from "../../work/merge/openSource";
import { FilePicker } from "../merge/FilePicker";
import { LastFolder } from "../merge/LastFolder";
import { keepPicked, pickedThisTime } from "../merge/pickedThisTime";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { useSource } from "../source/useSource";

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
});

export interface PlaceLinksProps {
  readonly ref?: Ref<{ show(): void }>;
  readonly place: OpinionPlace;
  /** Selects a cell, where the place lies in the open workbook; else its file is pictured. */
  readonly select: ((cell: CellRef) => void) | null;
}

/** The cells that a decision is about, each a link: to the open workbook, or to a picture of the file that they are in. */
export function PlaceLinks({ ref, place: { file, cells }, select }: PlaceLinksProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const services = useServices();
  const [adding, setAdding] = useState(false);
  const open = async () => openSource(pickedThisTime(), file, await services.files());
  const source = useSource(select ?? { name: file, open });
  const show = (cell: CellRef): void => {
    if (select || hasSource(pickedThisTime(), file)) source.show(cell);
    else setAdding(true);
  };
  useImperativeHandle(ref, () => ({ show: () => cells[0] && show(cells[0]) }));
  // an open picture goes along with the decision in hand
  const first = cells[0] && cellText(cells[0]);
  const follow = useEffectEvent(() => {
    if (source.cell && cells[0]) source.show(cells[0]);
  });
  useEffect(() => follow(), [first]);
  const add = (files: Parameters<typeof keepPicked>[0]): void => {
    keepPicked(files);
    if (!hasSource(pickedThisTime(), file)) return;
    setAdding(false);
    if (cells[0]) source.show(cells[0]);
  };
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
            onClick={() => show(cell)}
          >
            {cellText(cell)}
          </Link>
        ))}
      </p>
      {adding && (
        <section className={text.stack} aria-label="添加原文件">
          <p className={text.text}>“{file}”不在手边。添加这个文件或它的文件夹，就能看到单元格；不会改动。</p>
          <LastFolder onFolder={(folder) => add(folder.files)} />
          <FilePicker of="原" onFiles={add} />
          <div>
            <Button size="small" onClick={() => setAdding(false)}>
              不看了
            </Button>
          </div>
        </section>
      )}
      {source.picture}
    </>
  );
}
