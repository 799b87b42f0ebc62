import { asSeen, looksElse } from "../../src/text/asSeen";

test.each([
  ["化⼯新材料", "化工新材料"],
  ["董事⻓", "董事长"],
  ["⻄⻔子", "西门子"],
  ["私\u200d有云", "私有云"],
  ["☑\ufe0f是", "☑是"],
  ["🗹是🗷否🔲其他", "☑是☒否□其他"],
  ["张三\u0007", "张三"],
  ["\uf90a\uf98e", "金年"],
])("%j is seen as %s", (text, shown) => {
  expect([asSeen(text), looksElse(text), looksElse(shown)]).toEqual([shown, true, false]);
});

test.each(["邓𠮷玉", "长春\t第一\r\n行", "13800001234", "👍🏭", "１２３（万元）"])(
  "%j is what it is",
  (text) => {
    expect([asSeen(text), looksElse(text)]).toEqual([text, false]);
  },
);
