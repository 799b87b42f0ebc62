import { mayMatch, meets } from "../setup/mayMatch";

const page = `
  <main class="F1a open"><h1 id="top" class="fui-Text">一</h1>
    <ul class="list F1A"><li class="item">甲</li><li class="item last" hidden>乙</li></ul>
    <form><fieldset disabled><input type="checkbox" checked class="f1a"><button class="f1b f1c">好</button></fieldset></form>
    <svg viewBox="0 0 1 1"><linearGradient class="f1b"></linearGradient><a>丙</a></svg>
    <details class="a-b_c"><summary data-x="a,b">丁</summary></details><p></p>
  </main>`;

/** Each with what makes the last part hard to see. */
const selectors = [
  ...["*", "li", "LI", "ul li", "ul>li", "h1+ul", "h1~form", "main *", "li, p", "p , li", "h1#top", "#top"],
  ...[
    ".item",
    ".item.last",
    "li.item:not(.last)",
    "li:not(.item, .last)",
    ":not(li)",
    ".f1b.f1c:hover",
    ".F1a",
  ],
  ...["[hidden]", "li[hidden]", '[data-x="a,b"]', 'summary[data-x="a,b"]', "[data-x='a,b'], li", "[data-x]"],
  ...[
    "input[type=checkbox]:checked",
    "fieldset:disabled button",
    "button:disabled",
    ":is(li, p)",
    "li:is(.last, .x)",
  ],
  ...[
    "ul :is(.item)",
    "main:has(> ul .last)",
    "li:nth-child(2n + 1)",
    "li:nth-child(2)",
    ".a-b_c",
    "details.a-b_c",
  ],
  ...[
    "linearGradient",
    "svg .f1b",
    "svg a",
    "p:empty",
    ".a-b_c > summary",
    ":root",
    "html",
    "ul + form .f1a",
  ],
];

test("what an element matches is never passed over", () => {
  document.body.innerHTML = page;
  const elements = [...document.querySelectorAll("*")];
  const matched = selectors.map((selector) => elements.filter((element) => element.matches(selector)));
  const over = selectors.flatMap((selector, n) =>
    matched[n]!.filter((element) => !may(element, selector)).map(({ localName }) => [selector, localName]),
  );
  expect(over).toEqual([]);
  expect(matched.filter((each) => each.length > 0).length).toBeGreaterThan(selectors.length - 5);
});

test("a selector of a tag and classes is met letter by letter as the page says; of others nothing is said", () => {
  document.body.innerHTML = page;
  const elements = [...document.querySelectorAll("*")];
  const plain = [
    "li",
    ".item",
    ".f1a",
    ".F1a",
    ".F1A.list",
    "li, p",
    "p , li",
    "ul.list",
    ".a-b_c",
    "svg",
    "a",
  ];
  for (const selector of plain)
    expect([selector, elements.filter((element) => meets(record(element), selector))]).toEqual([
      selector,
      elements.filter((element) => element.matches(selector)),
    ]);
  const asksMore = selectors.filter((selector) =>
    elements.every((each) => meets(record(each), selector) === undefined),
  );
  expect(asksMore).toEqual(
    selectors.filter((selector) => /[*>+~:#[]|\w [.\w]|^LI$|^linearGradient$/.test(selector)),
  );
});

test.each([
  ["p", "li"],
  ["p", "li, ul li"],
  ["p", ".item"],
  ["li", "li.other:hover"],
  ["li", "p:not(.a, .b)"],
  ["li", 'p[data-x="li"]'],
  ["li", "li > p"],
])("%s is not asked about %s", (name, selector) => {
  document.body.innerHTML = page;
  expect(may(document.querySelector(name)!, selector)).toBe(false);
});

test("what is written in a way of its own is asked about", () => {
  document.body.innerHTML = page;
  for (const selector of [".f1\\:b", "svg|a", ":is(:not(li)"])
    expect(may(document.querySelector("p")!, selector)).toBe(true);
});

const record = (element: Element): Parameters<typeof meets>[0] => ({
  _localName: element.localName,
  getAttributeNS: element.getAttributeNS.bind(element),
});
const may = (element: Element, selector: string): boolean => mayMatch(record(element), selector);
