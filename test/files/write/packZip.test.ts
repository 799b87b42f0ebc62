import { openArchive } from "../../../src/files/archive";
import { packZip } from "../../../src/files/write/packZip";

it("packs files under their names, as they are", () => {
  const files = [
    { name: "退回单-长春启明.xlsx", bytes: Uint8Array.from([1, 2, 3]) },
    { name: "退回单-吉林某某.xlsx", bytes: Uint8Array.from([4, 5]) },
  ];
  expect(openArchive(packZip(files))).toEqual({ ok: true, files });
});
