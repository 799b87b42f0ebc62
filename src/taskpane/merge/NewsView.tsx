import { Button } from "@fluentui/react-components";
import { newsText, type News } from "../../report/newsText";
import { useTextStyles } from "../parts/useTextStyles";
import { PreviewList } from "./PreviewList";

interface Props {
  readonly news: News;
  onReadAll(): void;
}

/** What of the files is new since the last merge; those that are as they were were not read. */
export function NewsView({ news, onReadAll }: Props) {
  const text = useTextStyles();
  const lists = [
    ["新收到的文件", news.fresh],
    ["改过的文件", news.changed],
    ["上次有、这次没有的文件", news.gone],
  ] as const;
  return (
    <section className={text.stack} aria-label="与上次相比">
      <p className={text.text}>{newsText(news)}</p>
      {lists.map(([title, names]) => (
        <PreviewList key={title} title={title} items={names.map((name) => ({ key: name, text: name }))} />
      ))}
      {news.same.length > 0 && (
        <div className={text.row}>
          <Button size="small" onClick={onReadAll}>
            全部重新读
          </Button>
        </div>
      )}
    </section>
  );
}
