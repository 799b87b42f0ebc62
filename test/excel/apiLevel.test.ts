import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const folder = join(__dirname, "../../src/excel");
/** The floor that the pane asks for: ExcelApi 1.13. */
const floor = 13;

/** A member of Office's that a source names, with the version of ExcelApi that it came with. */
interface Use {
  readonly file: string;
  readonly member: string;
  readonly version: number;
}

function usesIn(files: readonly string[]): Use[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    strict: true,
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();
  const found: Use[] = [];

  const versionOf = (declaration: ts.Declaration): number | null => {
    const text = (node: ts.Node): string => node.getFullText().slice(0, node.getLeadingTriviaWidth());
    const own = /\[Api set: ExcelApi 1\.(\d+)/.exec(text(declaration));
    if (own) return Number(own[1]);
    return ts.isSourceFile(declaration.parent) ? null : versionOf(declaration.parent as ts.Declaration);
  };
  const take = (file: string, symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration?.getSourceFile().fileName.includes("@types/office-js")) return;
    const version = versionOf(declaration);
    if (version !== null) found.push({ file, member: symbol.name, version });
  };
  /** What load("items/name,items/protection/protected") names. */
  const takePath = (file: string, type: ts.Type, path: string): void => {
    let at: ts.Type | undefined = type;
    for (const name of path.trim().split("/")) {
      const symbol: ts.Symbol | undefined = at && checker.getPropertyOfType(at, name);
      take(file, symbol);
      const next: ts.Type | undefined = symbol && checker.getTypeOfSymbol(symbol);
      at = next && (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next);
    }
  };
  const textsOf = (node: ts.Expression): string[] => {
    const type = checker.getTypeAtLocation(node);
    if (type.isStringLiteral()) return [type.value];
    if (ts.isTemplateExpression(node))
      return [
        node.head.text +
          node.templateSpans.map((span) => textsOf(span.expression).join() + span.literal.text).join(""),
      ];
    return [];
  };

  for (const file of files) {
    const source = program.getSourceFile(file)!;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) take(file, checker.getSymbolAtLocation(node.name));
      if (ts.isBindingElement(node)) {
        const name = (node.propertyName ?? node.name).getText();
        take(file, checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name));
      }
      if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
        const wanted = checker.getContextualType(node.parent);
        if (wanted) take(file, checker.getPropertyOfType(wanted, node.name.getText()));
      }
      if (
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        node.expression.name.text === "load"
      )
        for (const argument of node.arguments)
          for (const path of textsOf(argument).flatMap((text) => text.split(",")))
            takePath(file, checker.getTypeAtLocation(node.expression.expression), path);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(folder, name));

/** The file asks Excel for that version before. */
function isProbed({ file, version }: Use): boolean {
  return readFileSync(file, "utf8").includes(`isSetSupported("ExcelApi", "1.${version}")`);
}

test("nothing above ExcelApi 1.13 is used unprobed", () => {
  const uses = usesIn(sources);
  const of = (member: string) => uses.filter((use) => use.member === member).map(({ version }) => version);
  // calls, properties, what is loaded by a path, what is asked for in a record
  expect(of("insertWorksheetsFromBase64")).toContain(13);
  expect(of("isDataFiltered")).toContain(9);
  expect(of("rowHidden")).toContain(9);
  expect(of("onNameChanged")).toContain(17);
  expect(uses.filter((use) => use.version > floor && !isProbed(use))).toEqual([]);
});

test("a use that is not probed is found", () => {
  const file = join(folder, "unprobed.ts");
  const host = ts.sys.readFile;
  const text = `export const use = (sheet: Excel.Worksheet): void => { sheet.onNameChanged; sheet.load("showHeadings,visuals/items"); };`;
  jest
    .spyOn(ts.sys, "readFile")
    .mockImplementation((path, encoding) => (path === file ? text : host(path, encoding)));
  expect(usesIn([file])).toContainEqual({ file, member: "onNameChanged", version: 17 });
  jest.restoreAllMocks();
});
