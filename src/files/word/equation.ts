const frames = /^[□☐▢◇○◯〇⭕]$/u;
const ticks = /^[√✓✔☑∨vV]$/u;
const crosses = /^[×✗✘╳xX☒]$/u;

/**
 * What an EQ field shows: 带圈字符 are written \o\ac(□,√), one letter drawn over another, which is how people tick a box.
 * Fractions \f(1,2) become 1/2; of everything else the parts stand one behind the other.
 */
export function equationText(instruction: string): string {
  return new Equation(instruction).read();
}

class Equation {
  private at = 0;

  constructor(private readonly text: string) {}

  read(): string {
    return this.sequence(/[]/, 0).trim();
  }

  /** Up to a letter that ends it. */
  private sequence(end: RegExp, depth: number): string {
    let shown = "";
    while (this.at < this.text.length && !end.test(this.text[this.at]!)) {
      if (this.text[this.at] !== "\\") shown += this.text[this.at++];
      else shown += this.control(depth);
    }
    return shown;
  }

  /** From a backslash on: an escaped letter, or a switch with its options and its parts in brackets. */
  private control(depth: number): string {
    const rest = this.text.slice(this.at);
    const [whole, name] = /^\\([a-z]+)\d*(?:\s*\\[a-z]+\d*)*\s*(?=\()/i.exec(rest) ?? [];
    if (whole === undefined || depth > 20) {
      const option = /^\\[a-z]+\d*/i.exec(rest)?.[0];
      this.at += option?.length ?? 2;
      return option ? "" : (rest[1] ?? "");
    }
    this.at += whole.length;
    const parts: string[] = [];
    do {
      this.at += 1;
      parts.push(this.sequence(/[,;，)]/, depth + 1).trim());
    } while (this.at < this.text.length && this.text[this.at] !== ")");
    this.at += 1;
    if (/^o/i.test(name!)) return overstrike(parts);
    return parts.join(/^f/i.test(name!) ? "/" : "");
  }
}

function overstrike(parts: readonly string[]): string {
  const framed = parts.filter((part) => !frames.test(part));
  if (framed.length === parts.length) return parts.join("");
  const inside = framed.join("");
  if (inside === "") return parts[0] ?? "";
  if (ticks.test(inside)) return "☑";
  if (crosses.test(inside)) return "☒";
  const number = /^(1?\d|20)$/.test(inside) ? Number(inside) : 0;
  return number > 0 ? String.fromCodePoint(0x245f + number) : inside;
}
