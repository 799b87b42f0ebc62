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

test("elements with the same rules have from around them what is around each, also when that changes", () => {
  document.body.innerHTML = `<style>.a { color: red } .b { visibility: hidden } .c { color: green } i { display: flex }</style>
    <div class="a"><p><i>一</i></p></div><div class="b"><p><i>二</i></p><p class="a"><i>三</i></p></div>
    <div><p class="c"><i>四</i></p><p style="color: blue"><i>五</i></p><p><i>六</i></p></div>`;
  const plain = getComputedStyle(document.body).color;
  const look = (): string[][] =>
    [...document.querySelectorAll("i")].map((element) => {
      const { color, visibility, display } = getComputedStyle(element);
      return [element.textContent!, color === plain ? "plain" : color, visibility, display];
    });
  expect(look()).toEqual([
    ["一", "rgb(255, 0, 0)", "visible", "flex"],
    ["二", "plain", "hidden", "flex"],
    ["三", "rgb(255, 0, 0)", "hidden", "flex"],
    ["四", "rgb(0, 128, 0)", "visible", "flex"],
    ["五", "rgb(0, 0, 255)", "visible", "flex"],
    ["六", "plain", "visible", "flex"],
  ]);
  const [red, , third] = document.querySelectorAll("div");
  red!.className = "c";
  third!.className = "b";
  expect(look()).toEqual([
    ["一", "rgb(0, 128, 0)", "visible", "flex"],
    ["二", "plain", "hidden", "flex"],
    ["三", "rgb(255, 0, 0)", "hidden", "flex"],
    ["四", "rgb(0, 128, 0)", "hidden", "flex"],
    ["五", "rgb(0, 0, 255)", "hidden", "flex"],
    ["六", "plain", "hidden", "flex"],
  ]);
});
