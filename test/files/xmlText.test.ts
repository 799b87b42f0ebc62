import { xmlPieces, xmlText } from "../../src/files/xmlText";

const long = (text: string): string => `<?xml version="1.0"?>\n<t>${text.repeat(30_000)}</t>`;

describe("the text of a large XML part", () => {
  it.each([
    ["letters of several bytes", long("<v>吉林省𠮷</v>")],
    ["one text without tags", long("吉林省𠮷")],
    ["byte order marks inside the text", long("<v>\ufeff吉</v>\ufeff")],
  ])("comes whole in pieces: %s", (_, xml) => {
    const bytes = new TextEncoder().encode(xml);
    expect([...xmlPieces(bytes)].join("")).toBe(xml);
  });

  it("loses its own byte order mark only, and says what is no UTF-8 in the same way", () => {
    const bytes = new TextEncoder().encode(`\ufeff${long("<v>吉</v>")}`);
    expect(xmlText(bytes)).toBe(long("<v>吉</v>"));
    bytes[1_000_001] = 0xff;
    bytes[200_002] = 0x20;
    expect(xmlText(bytes)).toBe(new TextDecoder().decode(bytes));
  });
});
