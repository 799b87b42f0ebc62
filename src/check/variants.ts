/**
 * Every rule with the cases in which it is worded differently ("" where it has one), and the facts that each tells. Wording,
 * drafts and placeholders are held together by it: a missing or surplus one does not compile.
 */
export const variants = {
  "STR-04": {
    "": ["expectedYear", "foundYear"],
    title: ["expectedYear", "foundYear"],
    years: ["expectedYears", "years"],
  },
  "STR-05": { cover: ["count"], performance: ["count"], labels: ["count"], mostLabels: ["count"], twice: [] },
  "STR-06": { "": ["printed", "tableLabel"] },
  "STR-07": { "": ["count"] },
  "STR-08": { "": [] },
  "STR-09": { external: ["count"], own: ["count"] },
  "STR-10": { "": ["count"] },
  "STR-12": { "": [], printed: [] },
  "STR-14": { "": ["digits"], scientific: [] },
  "STR-15": {
    unclear: [],
    severalUnclear: ["count"],
    dateUnclear: [],
    converted: ["count"],
    shownOtherwise: ["count", "stored"],
    words: ["count"],
  },
  "STR-16": { "": [], count: [], group: [], row: ["years"], taxes: [], proposed: ["proposal"] },
  "STR-17": {
    "": [],
    rivals: ["chosen", "rivals"],
    yearUnclear: ["figures", "row"],
    slipped: ["count"],
    twoRows: ["chosen", "count", "other"],
    besideBlank: ["count"],
    movedBack: ["count"],
    pushedOut: ["count"],
    drawnUp: ["count"],
  },
  "STR-18": { "": [], none: [], noneCounted: [], group: [] },
  "CVR-01": { "": [], none: [], group: [] },
  "CVR-02": { "": [] },
  "CVR-03": { "": [] },
  "CVR-04": { "": [] },
  "CVR-05": { "": [] },
  "CVR-06": { notADate: [], reversed: [] },
  "CVR-07": { long: ["max", "months"], short: ["months"], startsLate: [], over: [], beforeFounding: [] },
  "CVR-08": { monthOnly: [], yearOnly: [], notADate: [], otherYear: [] },
  "CVR-09": { early: ["bound", "reason"], beforeNotice: ["bound"], late: ["bound", "reason"] },
  "PRJ-01": {
    isApplicant: [],
    noWords: [],
    several: ["count"],
    short: ["length"],
    long: ["length", "max"],
    lines: [],
  },
  "PRJ-02": { "": [], notAChoice: [], several: ["chosen"] },
  "PRJ-03": { "": ["chosen", "prompt"] },
  "PRJ-04": { "": [] },
  "PRJ-05": { "": [], notAChoice: [], noneTicked: [], many: ["count", "many"] },
  "PRJ-06": { noNote: [], notTicked: [] },
  "PRJ-07": { notADate: [], finished: [], yearOnly: [] },
  "PRJ-08": { beforeStart: [], notEnd: [] },
  "PRJ-09": { "": [] },
  "PRJ-10": { "": [], platform: [] },
  "UNT-01": { noForm: [], alone: [], noLegalPerson: [], several: ["count"], group: [], branch: [] },
  "UNT-02": { "": ["choices"], name: [], noLegalPerson: [] },
  "UNT-03": { elsewhere: [], differs: [], notGiven: [] },
  "UNT-04": { form: ["length"], elsewhere: ["prefix"], otherCity: ["homes"], noCity: [] },
  "UNT-05": {
    office: [],
    everyday: ["name"],
    former: ["name", "until"],
    moved: ["division", "since", "to"],
    several: ["places"],
    mismatch: ["division", "homes"],
    elsewhere: [],
    unknown: [],
    provinceOnly: [],
    zone: [],
  },
  "UNT-06": { "": ["unit"], several: ["count", "unit"] },
  "UNT-07": { "": [], itself: [] },
  "UNT-08": {
    form: [],
    formProposed: ["proposal"],
    digits: ["code", "digits", "usual"],
    noAreaCode: [],
    areaCodeProposed: ["proposal"],
  },
  "UNT-09": {
    form: [],
    formProposed: ["proposal"],
    digits: ["code", "digits", "usual"],
    noAreaCode: [],
    areaCodeProposed: ["proposal"],
    blank: [],
  },
  "UNT-10": {
    notADate: [],
    afterFilling: [],
    afterYear: [],
    young: ["last"],
    youngWithFigures: ["last", "years"],
    yearOnly: [],
    old: ["min"],
  },
  "UNT-11": { email: [], emailTypo: ["proposal"], emailProposed: ["proposal"] },
  "UNT-12": { "": ["code", "expected", "region"] },
  "USC-01": { "": [], none: [] },
  "USC-02": { length: ["length"], oldRegistration: [], characters: [] },
  "USC-03": { "": ["letters"], proposal: ["letters", "proposal"] },
  "USC-04": { "": [], organisation: [] },
  "USC-05": { credit: [], organisation: [] },
  "USC-06": { soleTrader: ["prefix"], institute: ["prefix"], other: ["prefix"] },
  "USC-07": { "": ["province", "region"], national: ["region"] },
  "USC-09": { "": [] },
  "USC-10": { "": [] },
  "FIN-01": { "": [], none: [], group: [] },
  "FIN-02": { filled: ["count", "founded", "years"], zero: ["count", "founded", "years"] },
  "FIN-03": { "": [], new: [] },
  "FIN-04": { negative: [], mixed: [] },
  "FIN-05": { impossible: ["max"], liabilities: ["assets"], point: [], low: [], over: [], high: [] },
  "FIN-06": { "": [] },
  "FIN-07": { negative: [], zero: [] },
  "FIN-08": { negative: [], zero: [] },
  "FIN-09": { aboveRevenue: [], aboveAssets: ["assets"] },
  "FIN-10": { "": ["percent"] },
  "FIN-11": { aboveRevenue: [], aboveOtherYears: ["best"], aboveAssets: [] },
  "FIN-12": { "": ["percent"] },
  "FIN-13": { loss: [], zero: [] },
  "FIN-14": { once: [], onceEquity: ["change"], aboveRevenue: [], every: [] },
  "FIN-15": { yuan: [], yi: [], point: [] },
  "FIN-16": {
    yuan: [],
    yi: [],
    point: [],
    fine: [],
    whole: [],
    either: [],
    open: [],
    moved: [],
    tiny: ["mostYuan"],
  },
  "FIN-17": { "": ["hundredMillions"], impossible: ["hundredMillions"] },
  "FIN-18": { "": [] },
  "FIN-19": { years: [], twoYears: ["years", "count"], rows: [] },
  "FIN-20": {
    growth: ["percent"],
    growthEquity: ["change", "percent", "profit"],
    decline: ["percent"],
    profit: ["times"],
  },
  "FIN-21": { "": ["count", "max"] },
  "FIN-22": { "": ["change", "profit"] },
  "PER-01": { odd: [], alone: [], several: ["count"] },
  "PER-02": { "": [] },
  "PER-03": { "": ["choices"] },
  "PER-04": { form: ["length"], region: [], birthDate: [], checkCharacter: [] },
  "PER-05": { "": [] },
  "PER-06": { child: ["age"], young: ["age"], old: ["age"] },
  "PER-07": { "": [] },
  "PER-08": { wrong: ["type"], unusual: ["type"] },
  "PER-09": { "": [] },
  "PER-10": { "": ["choices"] },
  "PER-11": { foreign: [], form: ["digits"], formProposed: ["proposal"], landline: [] },
  "PER-12": {
    title: [],
    form: [],
    formProposed: ["proposal"],
    digits: ["code", "digits", "usual"],
    noAreaCode: [],
    areaCodeProposed: ["proposal"],
    email: [],
    emailTypo: ["proposal"],
    emailProposed: ["proposal"],
    blank: [],
  },
  "CTC-01": { "": [], alone: [], several: ["count"], odd: [], none: [] },
  "CTC-02": { "": [] },
  "CTC-03": { foreign: [], form: ["digits"], formProposed: ["proposal"], landline: [] },
  "CTC-04": {
    form: [],
    formProposed: ["proposal"],
    digits: ["code", "digits", "usual"],
    noAreaCode: [],
    areaCodeProposed: ["proposal"],
  },
  "CTC-05": { email: [], emailTypo: ["proposal"], emailProposed: ["proposal"] },
  "CTC-06": { mobile: [], name: [] },
  "BAS-01": { "": [] },
  "BAS-02": { differs: [], unit: [] },
  "BAS-03": { small: ["factor"], large: ["factor"], assets: ["factor"], scale: ["factor", "sum"] },
  "BAS-04": { "": [], own: [] },
  "BAS-05": { "": [], none: [], elsewhere: ["min"], notBegun: [], short: ["length", "min"] },
  "BAS-06": { "": [], none: [], negative: [], large: ["factor"] },
  "BAS-07": { noneForSoftware: [], notACount: [], many: ["many"] },
  "BAS-08": { notAChoice: [], none: [], all: [] },
  "BAS-09": { blank: [], numberOnly: [] },
  "BAS-10": { notACount: [], many: ["many"] },
  "CAP-01": { "": [], none: [], group: [] },
  "CAP-02": { negative: [], fraction: [] },
  "CAP-03": { same: ["count"], "": ["count"] },
  "CAP-04": { "": [] },
  "CAP-05": { "": ["uploads"] },
  "CAP-06": { "": ["min"] },
  "CAP-07": { "": ["max"] },
  "CAP-08": { negative: [], large: ["max"] },
  "CAP-09": { "": [], notAChoice: [] },
  "CAP-10": { notAChoice: [], noVendor: [], notTicked: [] },
  "CAP-11": { "": [], several: [], notAChoice: [] },
  "CAP-12": { "": [], several: ["chosen"], notAChoice: [] },
  "CAP-13": { missing: [], differs: [] },
  "CAP-14": { "": [] },
  "PFM-01": {
    "": [],
    none: [],
    noNumber: [],
    someNoNumber: ["names"],
    zero: ["names"],
    twice: ["names", "times"],
    noValue: ["names"],
    noName: ["values"],
  },
  "PFM-03": { elsewhere: [], isName: [], isAmount: [], short: ["length", "min"], "": [], none: [] },
  "PFM-02": { "": [], none: [], noValue: ["names"], noName: ["values"], askew: ["lines"] },
  "PFM-04": { "": ["count", "few"] },
  "PFM-05": { "": ["names", "words"] },
  "SUM-06": { sameCode: ["code"], sameApplicant: [], alike: [] },
  "SUM-07": { "": ["count", "names"] },
  "SUM-08": {
    names: ["code", "count", "names"],
    codes: ["codes"],
    alike: ["count", "names"],
    family: ["count", "names"],
  },
  "SUM-09": { "": ["amounts"] },
  "SUM-10": {
    mobile: ["count", "names"],
    email: ["count", "names"],
    phone: ["count", "names"],
    person: ["count", "names"],
    sentence: ["count", "names"],
    several: ["count", "names"],
  },
  "SUM-11": { "": ["units"], names: ["count", "names"] },
  "SUM-12": { project: ["supported", "supportedIn"], applicant: ["supported", "supportedIn"] },
  "SUM-13": { "": [], sheetName: [], fileName: [] },
  "EXP-01": { short: ["length", "min"], empty: [], unfilled: [] },
} as const;

export type RuleId = keyof typeof variants;
export type VariantOf<Id extends RuleId> = Exclude<keyof (typeof variants)[Id], "">;
/** A case of any rule. */
export type Variant = { [Id in RuleId]: VariantOf<Id> }[RuleId];
/** FIN-15.yuan, FIN-19: by which a case's wording is found. */
export type WordingKey = {
  [Id in RuleId]: {
    [Case in keyof (typeof variants)[Id]]: Case extends "" ? Id : `${Id}.${Case & string}`;
  }[keyof (typeof variants)[Id]];
}[RuleId];

type FactsAt<Id extends RuleId, Case> = Case extends keyof (typeof variants)[Id]
  ? (typeof variants)[Id][Case] extends readonly (infer Fact)[]
    ? Fact
    : never
  : never;
/** The facts that a wording's placeholders may name, and has to. */
export type FactOf<Key extends WordingKey> = Key extends `${infer Id extends RuleId}.${infer Case}`
  ? FactsAt<Id, Case>
  : Key extends RuleId
    ? FactsAt<Key, "">
    : never;

/** Facts that a text is made of without being a placeholder by themselves. */
type Further =
  | "found"
  | "other"
  | "raw"
  | "year"
  | "at"
  | "otherAt"
  | "nameless"
  | "applicant"
  | "example"
  | "exampleValue"
  | "against"
  | "times"
  | "power"
  | "power2"
  | "cells1"
  | "cells2"
  | "value1"
  | "value2";
export type FactName = FactOf<WordingKey> | Further;
export type FactValues = Readonly<Partial<Record<FactName, string | number>>>;
