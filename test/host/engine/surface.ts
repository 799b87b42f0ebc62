/** Kind of a member and the requirement set that it came with, e.g. ["method", "ExcelApi", "1.13"]. */
export type SurfaceMember = readonly [kind: "scalar" | "navigation" | "method", set: string, version: string];

/** Server type name → member name in lower case → member: all that Microsoft's client can ask an Excel host for. */
export type Surface = Record<string, Record<string, SurfaceMember>>;

const CLASS =
  /^ {4}var (\w+) = \(function \(_super\) \{$([\s\S]*?)^ {4}\}\(OfficeExtension\.ClientObject\)\);$/gm;
const LIST = (name: string) => new RegExp(`"${name}", \\{\\s+get: function \\(\\) \\{\\s+return \\[(.*?)\\]`);
const GATE = /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
const METHOD = /(?:_invokeMethod\(|_createMethodObject\([\w.]+, )this, "(\w+)"/g;
const NAVIGATION = /_createPropertyObject\([\w.]+, this, "(\w+)"/g;
const SETTER = /_invokeSetProperty\(this, "(\w+)"/g;

/**
 * Reads the members of every Excel type out of the text of the client library's debug build
 * (dist/excel-web-16.00.debug.js). The client declares what it may put on the wire and from which requirement set on.
 */
export function readSurface(client: string): Surface {
  const excel = client.slice(client.indexOf('var _BeginExcel = "_BeginExcel"'));
  const surface: Surface = {};
  for (const [, type, body] of excel.matchAll(CLASS)) surface[type!] = readMembers(type!, body!);
  return surface;
}

function readMembers(type: string, body: string): Record<string, SurfaceMember> {
  const gates = new Map<string, [string, string]>();
  for (const [, owner, member, set, version] of body.matchAll(GATE)) {
    const name = set === "_defaultApiSetName" ? "ExcelApi" : set!.slice(1, -1);
    if (owner === type) gates.set(member!.toLowerCase(), [name, version!]);
  }
  const members: Record<string, SurfaceMember> = {};
  const add = (name: string, kind: SurfaceMember[0]) => {
    const key = name.toLowerCase();
    members[key] ??= [kind, ...(gates.get(key) ?? (["ExcelApi", "1.1"] as [string, string]))];
  };
  const scalars = LIST("_scalarPropertyOriginalNames").exec(body)?.[1] ?? "";
  for (const [, name] of scalars.matchAll(/"(\w+)"/g)) add(name!, "scalar");
  for (const [, name] of body.matchAll(SETTER)) add(name!, "scalar");
  for (const [, name] of body.matchAll(NAVIGATION)) add(name!, "navigation");
  for (const [, name] of body.matchAll(METHOD)) add(name!, "method");
  return members;
}
