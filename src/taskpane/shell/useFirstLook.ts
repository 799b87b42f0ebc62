import { useEffect, useState } from "react";
import { useHost } from "../services";

/** Somebody else may be writing just now: his temporary sheets are gone after so long, in milliseconds. */
const patience = 20_000;

interface Said {
  readonly intent: "warning" | "success";
  readonly text: string;
}

/** What is found when the pane opens; what a write that did not end has left is made whole a while later. */
export function useFirstLook(): { readonly unfit: string | null; readonly said: Said | null } {
  const host = useHost();
  const [unfit, setUnfit] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    let closed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (text: string | null, intent: Said["intent"]): void => {
      if (!closed) setSaid(text === null ? null : { intent, text });
    };
    const recover = (): Promise<void> =>
      host.recoverLeftovers().then(
        (text) => say(text, "success"),
        (error: unknown) => say(host.errorText(error), "warning"),
      );
    host.firstLook().then(
      (found) => {
        if (closed) return;
        setUnfit(found.unfit);
        if (found.leftovers === null) return;
        say(found.leftovers, "warning");
        timer = setTimeout(() => void recover(), patience);
      },
      () => undefined, // the next preview looks again
    );
    return () => {
      closed = true;
      clearTimeout(timer);
    };
  }, [host]);

  return { unfit, said };
}
