import { createContext, useCallback, useContext, useState } from "react";
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

type Announce = (sentence: string) => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** One live region for the whole pane: a region that appears together with its text is often not read out. */
export function Announcer({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ sentence: "", count: 0 });
  const announce = useCallback<Announce>(
    (sentence) => setSaid(({ count }) => ({ sentence, count: count + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" className={styles.unseen}>
        <span key={said.count}>{said.sentence}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

/** Says a sentence to people who use a screen reader. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
