import fc, { anHour, seed, sequences } from "../../setup/properties";
import { bureauAct } from "../acts/bureau";
import { City, citySending } from "../acts/province/cities";
import { ProvinceDesk } from "../acts/province/provinceDesk";
import { Came, provinceFaults } from "../acts/province/soundness";
import { edition } from "../make";

const round = fc.record({
  sendings: fc.array(citySending, { maxLength: 5 }),
  acts: fc.array(bureauAct, { maxLength: 4 }),
});

it(
  `loses no project, moves no value and adds up, whatever the cities send and the province does (seed ${seed})`,
  () => {
    fc.assert(
      fc.property(
        fc.array(citySending, { minLength: 1, maxLength: 11 }),
        fc.array(round, { minLength: 1, maxLength: 3 }),
        (first, rounds) => {
          const cities = edition.recommendingUnits.map(({ city }) => new City(city));
          const desk = new ProvinceDesk();
          const came = new Came();
          for (const { sendings, acts } of [{ sendings: first, acts: [] }, ...rounds]) {
            const tables = sendings.flatMap((each) => cities[each.unit]!.send(each));
            for (const each of acts) desk.act(each);
            const before = desk.rows();
            expect(desk.dependsOnOrder(tables)).toBe(false);
            const plan = desk.merge(tables);
            expect(provinceFaults(desk, before, tables, came, plan)).toEqual([]);
            const settled = desk.workbook;
            desk.merge(tables);
            expect(desk.workbook).toEqual(settled);
          }
        },
      ),
      { numRuns: sequences(8) },
    );
  },
  anHour,
);
