import { maskNumbers } from "../text/person/maskNumbers";

/** Where a run says what it does; lines without their ends. */
export interface Console {
  /** For people and pipes. */
  say(text: string): void;
  /** Faults. */
  complain(text: string): void;
  /** One line that is written over, on a terminal only. */
  progress(text: string): void;
}

/** Text as a terminal may show it: no number of a person, and no character that moves the cursor or turns the line. */
export function sayable(text: string): string {
  return maskNumbers(text).replace(/[\p{Cf}\p{Co}\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, "");
}

/** The door through which everything goes that is said. */
export function sealConsole(console: Console): Console {
  return {
    say: (text) => console.say(sayable(text)),
    complain: (text) => console.complain(sayable(text)),
    progress: (text) => console.progress(sayable(text)),
  };
}
