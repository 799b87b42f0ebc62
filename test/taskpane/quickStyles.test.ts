const page = `
  <main class="outer"><p class="f1">一</p><p class="f1 f2">二</p><p class="f2 f1" style="display:inline">三</p>
  <ul><li class="f3">四</li><li hidden>五</li></ul><span>六</span></main>`;
const sheet = `
  .f1 { display: none } p.f2, li { display: flex } .f2 { visibility: collapse }
  @media screen { .f3 { display: grid } } @media print { .f3 { display: none } }
  .outer { visibility: hidden } main > span { visibility: visible } .f1 { visibility: unset }`;

const shown = (): string[][] =>
  [...document.querySelectorAll("p, li, span")].map((element) => {
    const style = getComputedStyle(element);
    return [element.textContent!, style.display, style.getPropertyValue("visibility")];
  });

beforeEach(() => {
  document.body.innerHTML = `<style>${sheet}</style>${page}`;
});

test("the last rule that an element meets holds, then its own style; what is not said comes from the element around", () => {
  expect(shown()).toEqual([
    ["一", "none", "hidden"],
    ["二", "flex", "hidden"],
    ["三", "inline", "hidden"],
    ["四", "grid", "hidden"],
    ["五", "flex", "hidden"],
    ["六", "", "visible"],
  ]);
});

test("what changes in the page changes how elements are shown, and a style that was there before stays as it was for others", () => {
  expect(shown()[0]).toEqual(["一", "none", "hidden"]);
  const [one, two, three, four] = document.querySelectorAll("p, li");
  one!.className = "f2";
  three!.removeAttribute("style");
  four!.setAttribute("style", "display: contents");
  document.querySelector("main")!.className = "";
  expect(shown()).toEqual([
    ["一", "flex", "collapse"],
    ["二", "flex", "visible"],
    ["三", "flex", "visible"],
    ["四", "contents", "visible"],
    ["五", "flex", "visible"],
    ["六", "", "visible"],
  ]);
  two!.remove();
  expect(getComputedStyle(two!).display).not.toBe("");
  expect(shown()[1]).toEqual(["三", "flex", "visible"]);
});

test("a rule that came or went is seen by the next element that is looked at", () => {
  const [one, two] = document.querySelectorAll("p");
  const { sheet: rules } = document.body.querySelector("style")!;
  expect(getComputedStyle(one!).display).toBe("none");
  rules!.insertRule(".f1 { display: table }", rules!.cssRules.length);
  expect(getComputedStyle(two!).display).toBe("table");
  rules!.deleteRule(rules!.cssRules.length - 1);
  rules!.insertRule("p { display: list-item }", rules!.cssRules.length);
  one!.title = "changed";
  expect([one!, two!].map((each) => getComputedStyle(each).display)).toEqual(["list-item", "list-item"]);
});
