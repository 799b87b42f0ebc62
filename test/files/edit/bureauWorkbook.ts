import { rawParts } from "../support/parts";

/** Parts of a workbook as a bureau keeps it: 汇总表 with everything that can hang on a sheet, and what leans on it. */

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const r = `xmlns:r="${office}"`;
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const xdr = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

const text = (address: string, value: string, style = 1): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Head in row 4, projects in rows 5 to 9, a total in row 10. Column F is computed by one shared formula. */
const projects = [5, 6, 7, 8, 9]
  .map((row, i) => {
    const shared = i === 0 ? `<f t="shared" ref="F5:F9" si="0">E5*2</f>` : `<f t="shared" si="0"/>`;
    return `<row r="${row}" spans="1:6" ht="30" customHeight="1"><c r="A${row}" s="1"><v>${i + 1}</v></c>${text(`B${row}`, `项目${i + 1}`)}${text(`C${row}`, `企业${i + 1}`)}<c r="D${row}" s="2"/><c r="E${row}"><v>${10 * (i + 1)}</v></c><c r="F${row}">${shared}<v>${20 * (i + 1)}</v></c></row>`;
  })
  .join("");

const summary = `<worksheet ${main} ${r} ${x14} ${xm} ${mc} ${xdr}><sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:F11"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B7" sqref="B7"/></sheetView></sheetViews><cols><col min="1" max="16384" width="9" customWidth="1"/></cols><sheetData><row r="1">${text("A1", "附件4-5")}</row><row r="4">${text("A4", "序号")}${text("B4", "项目名称")}${text("C4", "申报单位")}${text("E4", "得分")}${text("F4", "加权")}</row>${projects}<row r="10">${text("A10", "合计")}<c r="E10"><f>SUM(E5:E9)</f><v>150</v></c><c r="F10"><f>SUM(F$5:F9)</f><v>300</v></c></row><row r="11">${text("A11", "负责人签字")}</row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1"/><protectedRanges><protectedRange sqref="D5:D9" name="备注"/></protectedRanges><autoFilter ref="A4:F9"/><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A11:F11"/></mergeCells><conditionalFormatting sqref="E5:E9"><cfRule type="expression" dxfId="0" priority="1"><formula>$E5&gt;20</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="D5:D9"><formula1>名单!$A$1:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="C8" r:id="rId9"/></hyperlinks><headerFooter><oddFooter>&amp;C旧</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId5" name="核对"><controlPr defaultSize="0" linkedCell="$D$9"><anchor moveWithCells="1"><from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>名单!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C5:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;

/** Names 汇总表 in formulas of its own, in a chart and a sparkline; another chart on a chart sheet. */
const analysis = `<worksheet ${main} ${r} ${x14} ${xm}><sheetData><row r="1"><c r="A1"><f>COUNTA(汇总表!B5:B9)</f><v>5</v></c><c r="B1"><f>汇总表!E10</f><v>150</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A6" si="3">汇总表!B5&amp;"（"&amp;'汇总表'!$E$10&amp;"）"</f><v>x</v></c></row>${[3, 4, 5, 6].map((row) => `<row r="${row}"><c r="A${row}"><f t="shared" si="3"/><v>x</v></c></row>`).join("")}</sheetData><drawing r:id="rId1"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>汇总表!E5:E9</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const untouched = `<worksheet ${main}><sheetData><row r="1"><c r="A1"><f>SUM(A2:A3)</f><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row></sheetData></worksheet>`;

const chart = (formula: string): string =>
  `<c:chartSpace ${c}><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const frame = `<xdr:graphicFrame macro=""/><xdr:clientData/>`;
const corner = (name: string, col: number, row: number): string =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:${name}>`;
const drawing = `<xdr:wsDr ${xdr}><xdr:twoCellAnchor>${corner("from", 7, 5)}${corner("to", 9, 11)}<xdr:pic/><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="absolute">${corner("from", 7, 12)}${corner("to", 9, 20)}<xdr:sp textlink="$E$10"/><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>3, 15, 7, 2, 5, 15, 10, 4</x:Anchor><x:Row>8</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`;

const relations = (list: readonly (readonly [string, string, string])[], external = ""): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join("")}${external}</Relationships>`;

const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot;分&quot;"/></numFmts><fonts count="1"><font><sz val="12"/><name val="仿宋"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>`;

/** Beside 汇总表: 分析 (leans on it), 无关, 名单, 旧图 (a chart sheet), 项目台账 (ours, hidden, with a code name). */
export function bureauParts(): Record<string, string | Uint8Array> {
  const parts = rawParts({
    sheets: {
      汇总表: summary,
      分析: analysis,
      无关: untouched,
      名单: `<row r="1">${text("A1", "甲")}</row>`,
      项目台账: `<worksheet ${main}><sheetPr codeName="Sheet9"/><sheetData><row r="1">${text("A1", "旧")}</row></sheetData><sheetProtection sheet="1" password="CC1A"/></worksheet>`,
    },
    styles,
  });
  const type = (part: string, name: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.${name}"/>`;
  const names = [
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">汇总表!$A$4:$F$9</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">汇总表!$A$1:$F$9</definedName>',
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">汇总表!$4:$4</definedName>',
    '<definedName name="暗" hidden="1">汇总表!$E$10</definedName>',
  ].join("");
  return {
    ...parts,
    "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(
      "openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "ms-excel.sheet.macroEnabled.main+xml",
    ).replace(
      "</Types>",
      `${type("chartsheets/sheet1.xml", "openxmlformats-officedocument.spreadsheetml.chartsheet+xml")}${type("drawings/drawing1.xml", "openxmlformats-officedocument.drawing+xml")}${type("drawings/drawing2.xml", "openxmlformats-officedocument.drawing+xml")}${type("calcChain.xml", "openxmlformats-officedocument.spreadsheetml.calcChain+xml")}<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/></Types>`,
    ),
    "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(
      "</sheets>",
      `<sheet name="旧图" sheetId="7" r:id="rId60"/></sheets><definedNames>${names}</definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId61"/></pivotCaches>`,
    ).replace('<sheet name="项目台账"', '<sheet name="项目台账" state="hidden"'),
    "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      `<Relationship Id="rId60" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId61" Type="${office}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/><Relationship Id="rId62" Type="${office}/calcChain" Target="calcChain.xml"/><Relationship Id="rId63" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      [
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", "comments", "../comments1.xml"],
        ["rId5", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      ],
      `<Relationship Id="rId9" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/>`,
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": relations([["rId1", "drawing", "../drawings/drawing2.xml"]]),
    "xl/drawings/drawing1.xml": drawing,
    "xl/drawings/drawing2.xml": `<xdr:wsDr ${xdr}><xdr:twoCellAnchor>${corner("from", 0, 8)}${corner("to", 5, 20)}${frame}</xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing2.xml.rels": relations([["rId1", "chart", "../charts/chart1.xml"]]),
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/comments1.xml": `<comments ${main}><authors><author>科长</author></authors><commentList><comment ref="C9" authorId="0"><text><t>重点</t></text></comment></commentList></comments>`,
    "xl/ctrlProps/ctrlProp1.xml": `<formControlPr ${main} objectType="CheckBox" fmlaLink="$D$9" lockText="1"/>`,
    "xl/charts/chart1.xml": chart("汇总表!$E$5:$E$10"),
    "xl/charts/chart2.xml": chart("名单!$A$1:$A$3"),
    "xl/chartsheets/sheet1.xml": `<chartsheet ${main}/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition ${main}><cacheSource type="worksheet"><worksheetSource ref="A4:F9" sheet="汇总表"/></cacheSource></pivotCacheDefinition>`,
    "xl/calcChain.xml": `<calcChain ${main}><c r="F5" i="1"/></calcChain>`,
    "xl/slicers/slicer1.xml": `<slicers ${main}/>`,
    "xl/media/image1.png": new Uint8Array([137, 80, 78, 71, 0, 255]),
    "xl/vbaProject.bin": new Uint8Array([208, 207, 17, 224, 0, 1, 2]),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3]),
    "customXml/item1.xml": "<其他>汇总表!A5</其他>",
    "docProps/app.xml": "<Properties><TitlesOfParts>汇总表</TitlesOfParts></Properties>",
  };
}
