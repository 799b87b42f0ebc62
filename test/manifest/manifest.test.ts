/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestFor } from "../../.config/manifestFor.cjs";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** What Excel's own loader would refuse or silently drop, and the official schema does not see. */
function faults(xml: string): string[] {
  const doc = new DOMParser().parseFromString(xml, "application/xml");
  if (doc.getElementsByTagName("parsererror").length) return ["not well-formed"];
  const found: string[] = [];
  const all = [...doc.getElementsByTagName("*")];
  const named = (name: string) => all.filter((element) => element.localName === name);
  const value = (name: string) => named(name)[0]?.getAttribute("DefaultValue");

  for (const element of all) {
    const url = element.getAttribute("DefaultValue") ?? "";
    if (/^http:/i.test(url)) found.push(`${element.localName} is not https: ${url}`);
  }
  for (const name of ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"])
    if (!value(name)?.startsWith("https://")) found.push(`${name} is missing`);

  const resources = new Map(
    named("Resources").flatMap((r) => [...r.querySelectorAll("[id]")].map((e) => [e.id, e] as const)),
  );
  for (const element of all) {
    const resid = element.getAttribute("resid");
    if (resid && !resources.has(resid)) found.push(`resid ${resid} is not in Resources`);
    if (resid && resid.length > 32) found.push(`resid ${resid} is longer than 32 characters`);
  }
  for (const [id, element] of resources) {
    const isText = element.localName === "String";
    const locales = [...element.children].map((child) => child.getAttribute("Locale"));
    if (isText && !locales.includes("en-US")) found.push(`${id} has no en-US text`);
  }
  for (const name of ["DisplayName", "Description"]) {
    const locales = named(name)
      .filter((element) => element.hasAttribute("DefaultValue"))
      .flatMap((element) => [...element.children].map((child) => child.getAttribute("Locale")));
    if (!locales.includes("en-US")) found.push(`${name} has no en-US text`);
  }
  if (all.some((element) => element.getAttribute("Locale") === "zh-CN"))
    found.push("zh-CN is the default and needs no override");

  const ids = all.map((element) => element.getAttribute("id")).filter((id): id is string => !!id);
  for (const id of new Set(ids))
    if (ids.filter((other) => other === id).length > 1) found.push(`id ${id} is used twice`);

  for (const icon of named("Icon")) {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    for (const size of ["16", "32", "80"])
      if (!sizes.includes(size)) found.push(`an icon has no ${size} px image`);
  }
  const hosts = named("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
  if (hosts.some((host) => host !== "Workbook")) found.push(`hosts are ${hosts.join(", ")}`);
  return found;
}

test("the manifest has none of the faults that Excel refuses", () => {
  expect(faults(text)).toEqual([]);
});

test("it asks for ExcelApi 1.13 and for reading and writing, with one button on 开始", () => {
  const doc = new DOMParser().parseFromString(text, "application/xml");
  const element = (name: string) => [...doc.getElementsByTagName("*")].find((e) => e.localName === name);
  expect(element("Set")?.getAttribute("Name")).toBe("ExcelApi");
  expect(element("Set")?.getAttribute("MinVersion")).toBe("1.13");
  expect(element("Permissions")?.textContent).toBe("ReadWriteDocument");
  expect(element("DefaultLocale")?.textContent).toBe("zh-CN");
  expect(element("OfficeTab")?.getAttribute("id")).toBe("TabHome");
  expect(element("Action")?.getAttribute("xsi:type")).toBe("ShowTaskpane");
});

test("its elements stand in the order that Excel demands", () => {
  const doc = new DOMParser().parseFromString(text, "application/xml");
  expect([...doc.documentElement.children].map((child) => child.localName)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
});

test("every picture that it names is in assets, in the size that its name says", () => {
  const names = [...new Set([...text.matchAll(/assets\/(icon-(\d+)\.png)/g)].map((m) => m[1]!))];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const file = path.join(root, "assets", name);
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect(`icon-${png.readUInt32BE(16)}.png`).toBe(name);
    expect(png.readUInt32BE(20)).toBe(png.readUInt32BE(16));
  }
});

test.each([
  [
    "an http address",
    text.replace("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
  ],
  ["a resid without a resource", text.replace('resid="Open.Tip"', 'resid="Open.Nothing"')],
  ["no SupportUrl", text.replace(/<SupportUrl[^>]*>/, "")],
  ["no 80 px icon", text.replace(/<bt:Image size="80"[^>]*>/, "")],
  ["another host", text.replace('<Host Name="Workbook"/>', '<Host Name="Document"/>')],
  ["an id used twice", text.replace('id="ProjectForms.Open"', 'id="ProjectForms.Group"')],
  ["no English name", text.replace(/<Override Locale="en-US" Value="Project Application Forms"\/>/, "")],
])("the check sees %s", (_fault, broken) => {
  expect(broken).not.toBe(text);
  expect(faults(broken)).not.toEqual([]);
});

test("a build for another address leaves no development address behind", () => {
  const built = manifestFor(text, "https://forms.example.gov.cn/jilin/");
  expect(built).not.toContain("localhost");
  expect(built).toContain("https://forms.example.gov.cn/jilin/taskpane.html");
  expect(faults(built)).toEqual([]);
});

test.each([
  ["http://forms.example.gov.cn", "https://"],
  ["forms", "no address"],
])("a build for %s is refused", (address, why) => {
  expect(() => manifestFor(text, address)).toThrow(why);
});
