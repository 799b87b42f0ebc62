/**
 * The weights by which layouts are compared, in one place. A fit is about 1 for what answers a field and -1 for what
 * does not; each weight here is measured in such fits, each share in parts of one, each number in labels, rows or cells.
 * The test that fails when a weight is moved far is named with it; where none is, no test does alone.
 */
export const weights = {
  /** What the labels of one column agree on counts more than a label's own answer. layout/columns.test.ts */
  column: 1.2,
  /** What all labels of the page agree on. layout/columns.test.ts */
  page: 0.8,
  /** What a column of the page holds, whichever labels stand before it. layout/columns.test.ts */
  line: 0.6,
  /** A figure of a column that another one refutes, where that has a figure too. layout/contested.test.ts */
  refuted: -1.5,
  /** Each step along a column makes a label's voice so much weaker. layout/columns.test.ts */
  fading: 0.75,
  /** How much the labels round one count beside the whole column. layout/columns.test.ts */
  near: 0.7,
  /** Into another section only so much of it is heard. */
  intoSection: 0.3,
  /** From here on a place is where a column's values stand. */
  established: 0.3,
  /** Columns that agree so nearly are alike; the nearer one is the label's own. */
  columnsApart: 0.15,
  /** What stands in a label's own column, before what fits as well in another one. */
  ownPlace: 0.5,
  /** A step away from a label, where its column has no values there. places/values.test.ts */
  distance: 0.35,
  /** Forms are written from left to right and down; other ways need more to be believed. layout/columns.test.ts */
  way: { right: 0, below: -0.2, left: -0.8, above: -1 },
  /** A way that the label's own column does not go. places/valuesBelow.test.ts */
  unusual: 0.5,
  /** Of two equal places the nearer one. */
  nearer: 0.01,
  /** An answer at an unusual place must be better than leaving the usual one blank by so much. places/values.test.ts */
  overBlank: 0.4,
  /** A place that explains less is no answer. */
  least: 0.1,
  /** 总体目标 alone in its row, and a text alone in the next. places/performance.test.ts */
  aloneBelow: 2,
  /** An answer that no other label explains: the only one of its row, or one in a row of answers below a row of labels. places/valuesBelow.test.ts */
  elseForNothing: 1,
  /**
   * A page is mirrored where so many labels find their values left, so much better than right; it is not where what
   * touches the labels right answers them so well on the mean. layout/columns.test.ts
   */
  mirrored: { labels: 6, least: 4, lead: 1.5, answered: 0.5 },
  /** What a person chose is tried first. */
  chosen: 3,
  /** Two places are near when one explains a label so little better than the other. workbook/doubt.test.ts */
  nearLead: 0.3,
  /** Two columns of answers beside the labels: how well both fit, in how many rows, and how far apart their columns are. */
  twin: { fit: 0.8, labels: 2, apart: 0.4 },
  /** A telephone number, a code, a day where one is asked. */
  surely: 1.5,
  /** An answer that fits no better is none that its label asks for. */
  misfit: -0.5,
  /** From so many fields, and such a share of them, on a reading is unsure. workbook/doubt.test.ts */
  doubt: { least: 4, misfitShare: 0.25, rivalShare: 0.2, mostContested: 1, unexplainedShare: 0.5 },
  /** Words over a column. places/formerColumns.test.ts, sheet/sideColumns.test.ts */
  word: {
    label: -1,
    value: 0.8,
    unit: -2,
    hint: -2.5,
    code: -2.5,
    remark: -2.5,
    example: -5,
    later: 5,
    earlier: 0,
    current: 2,
    former: -5,
  },
  /** What stands under 更正 and may answer the label counts, however well what was there before does. places/formerColumns.test.ts */
  correction: 4,
  /** How columns of labels speak for a place: labels added to each count, so that a few agree less surely than many; so often the same words are nobody's answers (文本, 必填), but for those that say something of their own, at most so many times; so many cells tell what a column holds; a text that stands so often in a column, or is put together as so many others there and such a share, is no answer beside one that is; a column that is no answer in so many rows where another one is, and the other so seldom by comparison, is refuted by it; so many sure answers in it, a day or a number among remarks, are nobody's. places/valuesBelow.test.ts, sheet/saidAgain.test.ts, layout/noSecondAnswer.test.ts */
  support: {
    doubt: 2,
    repeatedShare: 0.6,
    fewestRepeated: 5,
    mostOfOwn: 2,
    fewestInColumn: 4,
    again: { same: 3, alike: 6, share: 0.6 },
    refuted: { least: 3, share: 0.25, mostSure: 2 },
  },
  /** A column of changes is filled in here and there, one filled in mostly is the form itself; so many labels, or nothing else, below a word make a column of labels whatever it says. places/formerColumns.test.ts, sheet/sideColumns.test.ts */
  lineWords: { mostlyFilled: { share: 0.85, rows: 10 }, ofLabels: { least: 4, share: 0.6, all: 2 } },
  /** So many cells below a word like 标准分 or 审核意见 make it the head of what others wrote. sheet/sideColumns.test.ts */
  sideHead: { fewest: 3 },
  /** So far below a head like 说明 its column is looked at, and so many instructions there, each beside so many other cells, make it the head of a column and no title. workbook/headOfHints.test.ts */
  headOfHints: { rows: 12, hints: 2, others: 2 },
  /** So many numbers that count on, and such a share of a column, make a column that counts the rows. page/withoutCounting.test.ts */
  counting: { fewest: 6, share: 0.8 },
  /** So many lines of 目录. page/withoutContents.test.ts */
  contents: { fewestLines: 3 },
  /** The head of a list that has not 附件4-5's columns in one row: so many labels in a row, and such a share of it, among so many rows looked at; beside the head so many labels elsewhere by comparison; heads stand so near. workbook/projectList.test.ts */
  listHead: { fewestLabels: 5, labelShare: 0.6, lookedAt: 20, mostElsewhere: 0.2, longestHead: 3 },
  /** So many labels in a row make the head of a list; so many rows are looked at for it, and so far round it a title or a second line of the head. page/withoutHeadsAgain.test.ts */
  headsAgain: { fewestLabels: 8, lookedAt: 20, farthest: 4 },
  /** The title of another document bound in with the form is no longer than that; the form asks so much besides, and there so many things that the document says, and such a share of them. page/withoutOtherDocuments.test.ts */
  boundIn: { longestTitle: 60, fewestOfForm: 10, fewestRepeated: 3, repeatedShare: 0.5 },
  /** A hidden column is passed over where so many of its rows, and such a share of them, have visible answers. page/withoutHidden.test.ts */
  hiddenColumn: { fewestRows: 3, answeredShare: 0.6 },
  /** So many labels said twice side by side: a program filled the merged areas; shorter texts (2017, 无, √) may repeat. A row of so many cells that says all again is one with the row above; print in so many rows below each other was filled down. page/mergedAgain.test.ts */
  takenApart: { fewest: 4, shortest: 4, fewestInRow: 2, fewestBelow: 3 },
  /** Headings over columns or before rows that spell out the labels under them (项目 | 名称): so many in a line; over so many labels they need not be merged. A row with such a share of labels is the head of a list. page/spelledHeads.test.ts */
  spelledHeads: { fewestGroups: 2, fewestUnder: 6, leastLabels: 0.7 },
  /** A row of labels with their values below: an empty row may lie between, and a form of this kind has several. places/valuesBelow.test.ts */
  headRows: { farthestBelow: 2, fewestRows: 2 },
  /** A sheet with fewer sure labels is not searched for misspelt ones, nor are rows further from them. places/sections.test.ts */
  misspelt: { sureLabels: 8, margin: 10 },
  /** Labels among answers (职务 | 法定代表人): so many rows tell what a column holds, and which share of it are labels. layout/columns.test.ts */
  strayLabels: { fewestRows: 4, mostStray: 0.5, mostAmongAnswers: 0.1, fewestInHead: 4, mostInHead: 0.7 },
  /** So many rows below two years are looked at; so many in words make them two versions of a form; so many years beside 目前 are what was, more are a table of figures. places/formerColumns.test.ts, layout/currentColumns.test.ts */
  bareYears: { rowsBelow: 8, fewestRows: 4, mostBefore: 2 },
  /** A form with so many answers, all of them another one's, is its copy; of one project so many are compared. severalForms.test.ts */
  copies: { fewestAnswers: 5, mostCopies: 20 },
  /** So many times 无 in a column of changes says that nothing was changed. layout/unchanged.test.ts */
  unchanged: { fewestNones: 2 },
  /** A list below a form has so many heads and rows at least. claims/listsBelow.test.ts */
  listBelow: { fewestHeads: 3, fewestRows: 2 },
  /** Tables of persons: more lines are a list; so far a heading stands before; so many labels to each other column between. places/sections.test.ts */
  persons: {
    mostLines: 20,
    fewestOverList: 3,
    fewestBesideWord: 4,
    headReach: 3,
    widestGap: 3,
    labelsForOther: 4,
  },
  /** 单位名称 | … | 单位性质 | … below the contact's answers: so many labels of something else end a person's part; so many of one section below each other, and as many beside them, are two blocks. bureauPersons.test.ts */
  personsPart: { mostOthers: 2, fewestBeside: 2 },
  /** More labels in one row than the form prints in any; they stand in a head of a few rows; so many more neighbours in one order than in the other are the form's own. sheet/continued.test.ts */
  wide: { widestRow: 12, highestHead: 3, surely: 4 },
  /** So many rows with a value and something behind it make a column of remarks. */
  options: { fewestRemarks: 2 },
  /** How much of a form comes again where another begins, below it, beside it, or of a bureau's short forms; nearly all of it in each. severalForms.test.ts */
  repetition: {
    below: { labels: 20, share: 0.3 },
    beside: { labels: 20, share: 0.6 },
    short: { labels: 6, share: 0.6 },
    nearlyAll: 0.8,
  },
  /** So much besides its name makes a sheet the enterprise's; sheets with such a share of what either asks are of one pattern. severalForms.test.ts, workbook/shortForms.test.ts */
  company: { fewestSaid: 3, alikeShare: 0.6 },
  /** The same words in brackets behind so many different answers of a form are somebody's remark, and no part of them. workbook/sharedRemark.test.ts */
  sharedRemark: { fewestAnswers: 4 },
  /** A part of a form is said again where so many of its places, and more than such a share, are the same. workbook/groupSheets.test.ts */
  samePart: { fewest: 2, share: 0.4 },
  /** How many rows from a label, or above its figures, its years may stand. places/yearBlocks.test.ts, places/underYear.test.ts */
  years: { reach: 15 },
  /** A form without names beside a filled one, of which no larger share is answered in earnest, is a template. workbook/templates.test.ts */
  templates: { mostFilled: 0.25 },
  /** A form cut onto several sheets: of what is asked on one at most such a share again on the other, and on other sheets; such a share of the labels under those of the first; a title alone is no higher; a sheet with more cells, or that asks one thing more often, is no page of a form. workbook/cutSheets.test.ts */
  cutSheets: {
    mostAgain: 0.2,
    mostElsewhere: 0.4,
    sameColumns: 0.6,
    largePart: 10,
    tallestTitle: 8,
    mostCells: 4000,
    mostTimes: 40,
  },
  /** A further project below the first is asked so much at least, and hardly anything that the first was not; more names are a list. */
  furtherProject: { fewest: 4, repeated: 0.8, most: 20 },
  /** So many things are asked on each of several short cards, and such a share of them on all. sheet/splitCards.test.ts */
  cards: { fewest: 5, alike: 0.8 },
  /** A column a project below the enterprise's rows: so many labels, of which all columns answer such a share; so many columns at most, letters of a name, answers that are figures, and labels of the enterprise. sheet/projectsBeside.test.ts */
  projectsBeside: { labels: 5, share: 0.7, longest: 12, name: 6, typed: 2, others: 3 },
  /** A project a row below its enterprise's rows: so many heads, of which such a share are labels; so many rows at most, letters of a name, answers that are figures, other things asked on the sheet, and heads of another table. sheet/projectRows.test.ts */
  projectRows: { heads: 4, share: 0.6, most: 200, name: 6, typed: 1, others: 6, beside: 3 },
  /** A column a project: so many labels answered, and figures that look like such; labels in their columns, no pairs beside each other; so many words with a figure behind each are labels themselves; so many letters name a project. sheet/unknownBeside.test.ts, sheet/continued.test.ts */
  projectColumns: {
    leastAnswered: 0.4,
    leastFit: 0.4,
    smallestList: 6,
    mostLabels: 0.8,
    mostWords: 2,
    mostPairs: 0.2,
    fewestAsking: 3,
    shortestName: 6,
  },
  /** Cells of a list's row that stand so many heads away from their own: how much better they fit there, or do where labels are empty that they would have left, and where each of them answers then, and how many of them at least; what clearly fits better, and what stands under no head; a column of so many labels tells. sheet/slips.test.ts */
  slipped: {
    farthest: 3,
    gain: 4,
    gainAtGap: 2,
    gainOfAll: 1.5,
    othersEmpty: 1,
    cells: 2,
    clearly: 0.4,
    beyond: 0.8,
    headless: -1,
    fewestLabels: 4,
  },
  /** So many other answers in a line make it another person's. sheet/pushedOut.test.ts */
  pushedOut: { fewestOfPerson: 2 },
  /** So many options are a list to tick; so many letters tell one from other words; so many rows from its label a moved one stands. astrayOptions.test.ts */
  astrayOptions: { fewestShown: 2, shortestWording: 3, farthest: 6 },
  /** The fewest projects of a list whose last answer of a field may have been drawn up: of two, either is the last. drawnUp.test.ts */
  drawnUp: { smallestList: 3 },
  /** So many cells in a row with the word 示例 make it an example in a list, and no title; so many that are made up without the word; it stands before the answer of so many first cells. page/withoutExampleRows.test.ts */
  exampleRow: { fewestCells: 4, fewestMadeUp: 3, firstCells: 2 },
  /** A form in two languages has so many labels with their translation. page/withoutTranslations.test.ts */
  translations: { fewestLabels: 5 },
  /** A list's column that says two things (联系人及电话): such a share of its cells is understood surely. sheet/apartColumns.test.ts */
  apartColumns: { fewestApart: 0.5 },
  /** Lists of several sheets that are about the same projects: so many heads, such a share of what stands in their row, which is one of so many first ones; such a share of them has an answer in each row, and such a share of the rows of either list is found in the other. workbook/joinedLists.test.ts */
  joinedLists: { fewestHeads: 2, leastHeads: 0.6, lookedAt: 6, leastFilled: 0.5, leastMatched: 0.6 },
  /** A row of a list that names a category for those below has so many cells at most; a project's has so many at least. sheet/categoryTitles.test.ts */
  categoryTitles: { mostCells: 3, fewestCells: 4 },
  /** A table with a row for each fact: so many labels below each other of each enterprise, such a share of all labels, rows and answers, so many answers that are years, and no more enterprises. sheet/factRows.test.ts */
  factRows: { fewestFacts: 5, leastNamed: 0.8, fewestYears: 3, most: 200 },
  /** A list whose projects take a row for each year: so many rows that name their year, such a share of what stands in their column, and so many rows of heads above. sheet/yearsDown.test.ts */
  yearsDown: { fewestRows: 2, leastYears: 0.8, tallestHead: 3 },
  /** A list whose projects take two rows each: so many labels in either head, so many projects, and how much better their rows answer in turn than in any other way. sheet/twoLines.test.ts */
  twoLines: { fewestLabels: 3, fewestProjects: 2, leastLead: 1.5 },
  /** Fields of a whole form, of a short one without the title that names both the project and the applicant and has so many fields of this form alone, or so many figures of the financial table, of a card of a project (sheet/splitCards.test.ts), of a project in a list, of a sheet that adds to one; above the head of 附件4-5, and beside its columns; so few answers of a form make it a blank one, or such a share without a name among them. readWorkbook.test.ts */
  forms: {
    wholeForm: 20,
    shortForm: { fields: 12, own: 3 },
    allFigures: 15,
    card: 6,
    partOfList: 6,
    partOfForm: 3,
    formAboveSummary: 10,
    fieldsOfList: 3,
    largestPart: 20,
    nearlyBlank: { fields: 2, share: 0.08 },
  },
} as const;
