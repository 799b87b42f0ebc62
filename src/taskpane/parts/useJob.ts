import { useState } from "react";
import { useHost } from "../services";
import { useAnnounce } from "./Announcer";

/** How a job ended, in a sentence. */
export interface Said {
  readonly intent: "success" | "error" | "info";
  readonly text: string;
}

/** What is being done, and how far it has come. */
export interface Busy {
  readonly text: string;
  readonly share: number | null;
}

/** A job that a button begins: while it runs, and how it ended, which a screen reader hears too. */
export function useJob() {
  const host = useHost();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<Busy | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const run = async (
    text: string,
    job: () => Promise<Said | null>,
    errorText: (error: unknown) => string = host.errorText,
  ): Promise<void> => {
    setBusy({ text, share: null });
    setSaid(null);
    try {
      const done = await job();
      setSaid(done);
      if (done) announce(done.text);
    } catch (error) {
      setSaid({ intent: "error", text: errorText(error) });
    }
    setBusy(null);
  };
  return { busy, said, run, setBusy };
}
