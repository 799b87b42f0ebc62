import { fingerprint } from "../../check/fingerprint";

/** A short stable hash that people can compare on paper: "3F2A-91C0". It tells accidental differences, not attacks. */
export function shortHash(text: string): string {
  const digits = fingerprint(text).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
