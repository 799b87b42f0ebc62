import { StyleBook } from "../../../src/files/edit/package/styleBook";
import { XmlPart } from "../../../src/files/edit/xml/xmlPart";

const own = new XmlPart(
  `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万&quot;"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
);

function bringInto(xml: string): { map: number[]; xml: string } {
  const part = new XmlPart(xml);
  const book = new StyleBook(part);
  const map = book.bringIn(own);
  book.apply();
  return { map, xml: part.toString() };
}

describe("styles of another workbook", () => {
  it("come behind those that are there, with a number for their format that is free", () => {
    const { map, xml } = bringInto(
      `<styleSheet><numFmts count="1"><numFmt numFmtId="180" formatCode="0"/></numFmts><fonts count="1"><font><sz val="9"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf fontId="0"/></cellXfs></styleSheet>`,
    );
    expect(map).toEqual([1, 2]);
    expect(xml).toContain(
      '<numFmts count="2"><numFmt numFmtId="180" formatCode="0"/><numFmt formatCode="0.0&quot;万&quot;" numFmtId="181"/></numFmts>',
    );
    expect(xml).toContain(
      '<fonts count="3"><font><sz val="9"/></font><font><sz val="11"/></font><font><b/></font></fonts>',
    );
    expect(xml).toContain('<fills count="1"><fill/></fills>');
    expect(xml).toMatch(/<xf [^>]*borderId="0" fillId="0" fontId="2" numFmtId="181" xfId="0"\/><\/cellXfs>/);
  });

  it("are found again where they are there already, in whatever prefix", () => {
    const once = bringInto("<x:styleSheet><x:cellStyleXfs><x:xf/></x:cellStyleXfs></x:styleSheet>");
    expect(once.map).toEqual([0, 1]);
    expect(once.xml).toContain("<x:font><x:b/></x:font>");
    expect(bringInto(once.xml)).toEqual(once);
  });

  it("make the lists that are missing, in the order of the schema", () => {
    const { xml } = bringInto("<styleSheet><dxfs/></styleSheet>");
    const lists = [...xml.matchAll(/<(\w+) count=/g)].map(([, name]) => name);
    expect(lists).toEqual(["numFmts", "fonts", "fills", "borders", "cellXfs"]);
    expect(xml).not.toContain("xfId");
    expect(xml.indexOf("<cellXfs")).toBeLessThan(xml.indexOf("<dxfs"));
  });

  it("that keep a text a text are made once, and look like the style they are made of", () => {
    const part = new XmlPart(
      '<styleSheet><cellXfs count="1"><xf numFmtId="49" fontId="3"/></cellXfs></styleSheet>',
    );
    const book = new StyleBook(part);
    expect([book.asText(0), book.asText(0), book.asText(1)]).toEqual([1, 1, 1]);
    book.apply();
    expect(part.toString()).toContain(
      '<cellXfs count="2"><xf numFmtId="49" fontId="3"/><xf fontId="3" numFmtId="49" quotePrefix="1"/>',
    );
  });
});
