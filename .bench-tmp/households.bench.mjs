// src/issues.ts
function pathTo(base, path) {
  if (base === "" || path === "") return base + path;
  return path.startsWith("[") ? base + path : `${base}.${path}`;
}
function sentenceOf(issue2, locale, label) {
  const { path, expected = {}, suggestion } = issue2;
  const language = locale === "en" ? "en" : "zh";
  const said = (expected.says ?? SENTENCES[issue2.code](expected))[language];
  if (language === "en") {
    return `${path || "the input"} ${said}${suggestion ? `; did you mean "${suggestion}"?` : ""}`;
  }
  const about = label && !expected.says ? `\u201C${label}\u201D` : "";
  return `${path || "\u8F93\u5165"}\uFF1A${about}${said}${suggestion ? `\uFF1B\u60A8\u662F\u4E0D\u662F\u60F3\u586B\u201C${suggestion}\u201D\uFF1F` : ""}`;
}
var SENTENCES = {
  missing: () => ({ zh: "\u5FC5\u987B\u586B\u5199", en: "is required" }),
  "unknown-key": ({ keys = [] }) => ({
    zh: `\u542B\u6709\u4E0D\u8BA4\u8BC6\u7684\u5B57\u6BB5\uFF0C\u53EF\u4EE5\u586B\u7684\u5B57\u6BB5\u6709\uFF1A${keys.join("\u3001")}`,
    en: `has a key that is not known; the known keys are ${keys.join(", ")}`
  }),
  "wrong-type": ({ type = [], codes: codes2 = [] }) => {
    const types = [type].flat().map((one) => TYPES[one]);
    return {
      zh: `\u5E94\u4E3A${[...codes2.map((code) => `\u201C${code}\u201D`), ...types.map(({ zh }) => zh)].join("\u6216")}`,
      en: `must be ${[...codes2.map((code) => `"${code}"`), ...types.map(({ en }) => en)].join(" or ")}`
    };
  },
  "not-allowed": ({ codes: codes2 = [] }) => ({
    zh: `\u53EA\u80FD\u662F\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${codes2.join("\u3001")}`,
    en: `must be one of ${codes2.join(", ")}`
  }),
  "out-of-range": ({ min, max }) => max === void 0 ? { zh: `\u6700\u5C0F\u4E3A${min}`, en: `must be at least ${min}` } : { zh: `\u6700\u5927\u4E3A${max}`, en: `must be at most ${max}` },
  "too-many": ({ max }) => ({ zh: `\u6700\u591A${max}\u9879`, en: `may have at most ${max} entries` }),
  "too-long": ({ max }) => ({ zh: `\u6700\u591A${max}\u4E2A\u5B57\u7B26`, en: `may have at most ${max} characters` }),
  "bad-date": ({ from, to }) => ({
    zh: `\u5E94\u4E3A${from}\u81F3${to}\u4E4B\u95F4\u771F\u5B9E\u5B58\u5728\u7684\u65E5\u671F\uFF0C\u5199\u4F5CYYYY-MM-DD`,
    en: `must be a real day from ${from} to ${to}, written YYYY-MM-DD`
  }),
  contradiction: () => ({ zh: "\u524D\u540E\u77DB\u76FE", en: "contradicts itself" }),
  "unknown-id": () => ({ zh: "\u4E0D\u662F\u5DF2\u6709\u7684\u7F16\u53F7", en: "is not a known id" }),
  "bad-check": () => ({ zh: "\u6821\u9A8C\u7801\u4E0D\u5BF9", en: "has a wrong check character" }),
  unreadable: () => ({ zh: "\u65E0\u6CD5\u8BFB\u53D6", en: "cannot be read" })
};
var TYPES = {
  object: { zh: "\u666E\u901A\u5BF9\u8C61", en: "a plain object" },
  array: { zh: "\u5217\u8868", en: "a list" },
  string: { zh: "\u6587\u5B57", en: "text" },
  number: { zh: "\u6570\u5B57", en: "a number" },
  integer: { zh: "\u6574\u6570", en: "a whole number" },
  boolean: { zh: "true\u6216false", en: "true or false" },
  day: { zh: "\u5199\u4F5CYYYY-MM-DD\u7684\u65E5\u671F", en: "a day written YYYY-MM-DD" },
  iterable: { zh: "\u53EF\u4EE5\u9010\u9879\u8BFB\u53D6\u7684\u4E00\u7EC4\u6570\u636E", en: "a list or another iterable" }
};

// src/errors.ts
function orThrow(result) {
  if (!result.ok) throw result.error;
  return result.value;
}
var MOST_ISSUES = 50;
var InvalidInputError = class extends Error {
  name = "InvalidInputError";
  /** The same for every error of this class. */
  code = "invalid-input";
  /** What is wrong, at most one issue for a path and 50 in all. */
  issues;
  /**
   * @param issues - what is wrong, at least one.
   */
  constructor(issues) {
    const told = issues.slice(0, MOST_ISSUES).map(withMessage);
    super(summaryOf(told));
    this.issues = told;
  }
  /**
   * Gives the error as plain JSON, so that a reported bad row keeps its issues in a log or a line of NDJSON.
   *
   * @returns name, code, message and issues.
   */
  toJSON() {
    return { name: this.name, code: this.code, message: this.message, issues: this.issues };
  }
};
function withMessage(issue2) {
  return { ...issue2, message: sentenceOf(issue2, "en") };
}
function summaryOf(issues) {
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return `Invalid input: ${issues[0]?.message}${more}`;
}

// src/generated/household-rules.ts
var factRules = [
  { "id": "registered-poor", "rule": { "field": "registration", "is": "poor" } },
  { "id": "edge-household", "rule": { "all": [{ "any": [{ "field": "registration", "is": "edge" }, { "all": [{ "field": "registration", "is": "ordinary" }, { "field": "monitoringKnown", "suggests": false }] }] }, { "by": "eliminated-risk", "options": { "does-not-count": { "not": { "field": "riskEliminated", "proves": true } }, "counts": true } }] } },
  { "id": "monitored-household", "rule": { "all": [{ "any": [{ "field": "registration", "is": "monitored" }, { "all": [{ "field": "registration", "is": "sudden-hardship" }, { "by": "sudden-hardship", "options": { "does-not-count": false, "counts-as-monitored": true } }] }, { "all": [{ "field": "registration", "is": "lifted" }, { "field": "monitoringKnown", "suggests": false }] }] }, { "by": "eliminated-risk", "options": { "does-not-count": { "not": { "field": "riskEliminated", "proves": true } }, "counts": true } }] } },
  { "id": "serious-illness", "rule": { "some": "members", "where": { "field": "health", "has": "serious-illness" } } },
  { "id": "chronic-illness", "rule": { "some": "members", "where": { "field": "health", "has": "chronic-illness" } } },
  { "id": "exam-candidate", "rule": { "some": "members", "where": { "first": [{ "all": [{ "not": { "field": "collegeEntranceExam", "is": "none" } }, { "by": "exam-window", "options": { "coming-year": { "field": "collegeEntranceExam", "within": { "from": 0, "before": 1 } }, "past-year": { "field": "collegeEntranceExam", "within": { "after": -1, "to": 0 } }, "either-side": { "field": "collegeEntranceExam", "within": { "after": -1, "before": 1 } } } }] }, { "by": "final-year-student", "options": { "counts": { "by": "exam-window", "options": { "coming-year": { "field": "schooling", "yes": ["senior-3"], "no": ["preschool", "primary", "junior", "senior-1", "vocational-1", "not-in-school", "higher"] }, "past-year": { "field": "schooling", "yes": ["senior-3"], "no": ["preschool", "primary", "junior", "senior-1", "vocational-1"] }, "either-side": { "field": "schooling", "yes": ["senior-3"], "no": ["preschool", "primary", "junior", "senior-1", "vocational-1"] } } }, "exam-date-only": null } }] } } },
  { "id": "income-not-rising", "rule": { "trend": "incomes", "measure": { "by": "income-measure", "options": { "per-capita": "perCapita", "household-total": "total" } }, "against": { "by": "income-trend", "options": { "latest-not-above-previous": "previous", "latest-not-above-earliest": "earliest" } } } },
  { "id": "odd-jobs", "rule": { "some": "members", "where": { "field": "employment", "is": "odd-jobs" } } },
  { "id": "unstable-income", "rule": { "any": [{ "not": { "field": "incomeStable", "is": true } }, { "all": [{ "field": "risks", "proves": "unstable-work" }, { "not": { "field": "riskEliminated", "proves": true } }] }] } },
  { "id": "unsafe-housing", "rule": { "first": [{ "field": "housing.grade", "is": ["C", "D"] }, { "field": "housing.unsafe", "is": true }] } },
  { "id": "severe-disaster", "rule": { "any": [{ "some": "events", "whole": true, "where": { "all": [{ "not": { "field": "kind", "is": "accident" } }, { "field": "severe", "is": true }, { "by": "event-window", "options": { "any-time": { "first": [{ "field": "date", "within": { "to": 0 } }, true] }, "past-year": { "field": "date", "within": { "after": -1, "to": 0 } } } }, { "by": "event-consequence", "options": { "not-required": true, "recorded": { "field": "causedHardship", "is": true } } }] } }, { "all": [{ "by": "event-window", "options": { "any-time": { "any": [{ "field": "risks", "proves": "natural-disaster" }, { "all": [{ "field": "causes", "proves": "natural-disaster" }, { "field": "registration", "is": "poor" }, { "by": "recorded-cause", "options": { "counts": true, "does-not-count": false } }] }] }, "past-year": { "any": [{ "field": "risks", "suggests": "natural-disaster" }, { "all": [{ "field": "causes", "suggests": "natural-disaster" }, { "field": "registration", "is": "poor" }, { "by": "recorded-cause", "options": { "counts": true, "does-not-count": false } }] }] } } }, { "not": { "field": "riskEliminated", "proves": true } }] }] } },
  { "id": "serious-accident", "rule": { "any": [{ "some": "events", "whole": true, "where": { "all": [{ "field": "kind", "is": "accident" }, { "field": "severe", "is": true }, { "by": "event-window", "options": { "any-time": { "first": [{ "field": "date", "within": { "to": 0 } }, true] }, "past-year": { "field": "date", "within": { "after": -1, "to": 0 } } } }, { "by": "event-consequence", "options": { "not-required": true, "recorded": { "field": "causedHardship", "is": true } } }] } }, { "all": [{ "by": "event-window", "options": { "any-time": { "any": [{ "field": "risks", "proves": "accident" }, { "all": [{ "field": "causes", "proves": "accident" }, { "field": "registration", "is": "poor" }, { "by": "recorded-cause", "options": { "counts": true, "does-not-count": false } }] }] }, "past-year": { "any": [{ "field": "risks", "suggests": "accident" }, { "all": [{ "field": "causes", "suggests": "accident" }, { "field": "registration", "is": "poor" }, { "by": "recorded-cause", "options": { "counts": true, "does-not-count": false } }] }] } } }, { "not": { "field": "riskEliminated", "proves": true } }] }] } },
  { "id": "poor-or-at-risk", "rule": { "by": "poor-scope", "options": { "poor-edge-monitored": { "any": [{ "fact": "registered-poor" }, { "fact": "edge-household" }, { "fact": "monitored-household" }] }, "any-registered": { "any": [{ "fact": "registered-poor" }, { "fact": "edge-household" }, { "fact": "monitored-household" }, { "fact": "registered" }] }, "registered-only": { "fact": "registered" } } } },
  { "id": "registered", "rule": { "field": "registration", "yes": ["poor", "lifted", "monitored"], "no": ["edge", "ordinary"] } },
  { "id": "extreme-poverty", "rule": { "field": "extremePoverty", "is": true } },
  { "id": "in-focus-area", "rule": { "field": "focusArea", "yes": ["met"], "no": ["unmet"] } },
  { "id": "disability", "rule": { "some": "members", "where": { "not": { "field": "disability", "is": "none" } } } },
  { "id": "disabled-in-extreme-poverty", "rule": { "all": [{ "some": "members", "where": { "all": [{ "not": { "field": "disability", "is": "none" } }, { "field": "extremePoverty", "is": true }] } }, { "not": { "field": "extremePoverty", "proves": false } }] } },
  { "id": "left-behind-child", "rule": { "some": "members", "where": { "all": [{ "field": "leftBehind", "is": true }, { "by": "left-behind-child-age", "options": { "under-16": { "field": "age", "below": 16 }, "under-18": { "field": "age", "below": 18 } } }] } } },
  { "id": "left-behind-woman", "rule": { "some": "members", "where": { "all": [{ "field": "leftBehind", "is": true }, { "field": "sex", "is": "female" }, { "by": "left-behind-woman-age", "options": { "any-adult": { "field": "age", "from": 18 }, "under-60": { "field": "age", "from": 18, "below": 60 } } }] } } },
  { "id": "left-behind-elder", "rule": { "some": "members", "where": { "all": [{ "field": "leftBehind", "is": true }, { "field": "age", "from": 60 }] } } },
  { "id": "has-child", "rule": { "some": "members", "where": { "field": "age", "below": 18 } } },
  { "id": "has-student", "rule": { "some": "members", "where": { "not": { "field": "schooling", "is": "not-in-school" } } } },
  { "id": "has-elder", "rule": { "some": "members", "where": { "field": "age", "from": 60 } } },
  { "id": "has-working-age-adult", "rule": { "some": "members", "where": { "by": "working-age", "options": { "16-59": { "field": "age", "from": 16, "below": 60 }, "18-59": { "field": "age", "from": 18, "below": 60 } } } } }
];
var completeness = { "members": "membersComplete" };
var targetGroupCount = 8;
var groupRules = [
  { "id": "registered-poor", "provision": "3.1", "formula": "registered-poor" },
  { "id": "edge-or-monitored", "provision": "3.2", "formula": { "any": ["edge-household", "monitored-household"] } },
  { "id": "illness", "provision": "3.3", "formula": { "any": ["serious-illness", "chronic-illness"] }, "narrowed": [{ "reading": "target-scope", "option": "poor-or-at-risk", "formula": "poor-or-at-risk" }, { "reading": "target-scope", "option": "at-risk-or-focus-area", "formula": { "any": ["poor-or-at-risk", "in-focus-area"] } }] },
  { "id": "exam-candidate", "provision": "3.4", "formula": "exam-candidate", "narrowed": [{ "reading": "target-scope", "option": "poor-or-at-risk", "formula": "poor-or-at-risk" }, { "reading": "target-scope", "option": "at-risk-or-focus-area", "formula": { "any": ["poor-or-at-risk", "in-focus-area"] } }] },
  { "id": "stagnant-income", "provision": "3.5", "formula": "income-not-rising", "narrowed": [{ "reading": "target-scope", "option": "poor-or-at-risk", "formula": "poor-or-at-risk" }, { "reading": "target-scope", "option": "at-risk-or-focus-area", "formula": { "any": ["poor-or-at-risk", "in-focus-area"] } }] },
  { "id": "odd-jobs", "provision": "3.6", "formula": { "any": ["odd-jobs", "unstable-income"] }, "variants": [{ "reading": "odd-jobs", "option": "both", "formula": { "all": ["odd-jobs", "unstable-income"] } }], "narrowed": [{ "reading": "target-scope", "option": "poor-or-at-risk", "formula": "poor-or-at-risk" }, { "reading": "target-scope", "option": "at-risk-or-focus-area", "formula": { "any": ["poor-or-at-risk", "in-focus-area"] } }] },
  { "id": "unsafe-housing", "provision": "3.7", "formula": "unsafe-housing", "narrowed": [{ "reading": "target-scope", "option": "poor-or-at-risk", "formula": "poor-or-at-risk" }, { "reading": "target-scope", "option": "at-risk-or-focus-area", "formula": { "any": ["poor-or-at-risk", "in-focus-area"] } }] },
  { "id": "disaster-or-accident", "provision": "3.8", "formula": { "any": ["severe-disaster", "serious-accident"] }, "narrowed": [{ "reading": "target-scope", "option": "poor-or-at-risk", "formula": "poor-or-at-risk" }, { "reading": "target-scope", "option": "at-risk-or-focus-area", "formula": { "any": ["poor-or-at-risk", "in-focus-area"] } }] },
  { "id": "disabled-poor", "provision": "11", "formula": { "any": ["disabled-in-extreme-poverty", { "all": ["disability", { "any": ["poor-or-at-risk", "extreme-poverty"] }] }] } },
  { "id": "left-behind", "provision": "13", "formula": { "any": ["left-behind-child", "left-behind-woman", "left-behind-elder"] } },
  { "id": "child-of-poor-area-or-family", "provision": "16", "formula": { "all": ["has-child", { "any": ["poor-or-at-risk", "in-focus-area"] }] } }
];
var readingRules = [
  { "id": "target-scope", "options": ["as-listed", "poor-or-at-risk", "at-risk-or-focus-area"] },
  { "id": "exam-window", "options": ["coming-year", "past-year", "either-side"] },
  { "id": "final-year-student", "options": ["counts", "exam-date-only"] },
  { "id": "income-trend", "options": ["latest-not-above-previous", "latest-not-above-earliest"] },
  { "id": "income-measure", "options": ["per-capita", "household-total"] },
  { "id": "odd-jobs", "options": ["either", "both"] },
  { "id": "event-window", "options": ["any-time", "past-year"] },
  { "id": "event-consequence", "options": ["not-required", "recorded"] },
  { "id": "recorded-cause", "options": ["counts", "does-not-count"] },
  { "id": "sudden-hardship", "options": ["does-not-count", "counts-as-monitored"] },
  { "id": "eliminated-risk", "options": ["does-not-count", "counts"] },
  { "id": "poor-scope", "options": ["poor-edge-monitored", "any-registered", "registered-only"] },
  { "id": "left-behind-child-age", "options": ["under-16", "under-18"] },
  { "id": "left-behind-woman-age", "options": ["any-adult", "under-60"] },
  { "id": "working-age", "options": ["16-59", "18-59"] }
];

// src/households/answer/classification-json.ts
function classificationJson(result) {
  try {
    const json2 = jsonOf(result);
    if (json2 !== void 0) return json2;
  } catch {
  }
  throw new InvalidInputError([
    { path: "classification", code: "wrong-type", expected: { type: "object" } }
  ]);
}
var LOOKS = {
  id: (part) => part === void 0 || typeof part === "string" || typeof part === "number",
  asOf: (part) => typeof part === "string",
  readings: isObject,
  outOfPeriod: (part) => typeof part === "boolean",
  ruleset: isObject,
  verdict: isVerdict,
  groups: (part) => areVerdicts(part, 0, targetGroupCount),
  attention: (part) => areVerdicts(part, targetGroupCount, groupRules.length),
  facts: Array.isArray,
  openFacts: Array.isArray
};
function jsonOf(result) {
  let json2 = "";
  let parts = 0;
  for (const [name, part] of Object.entries(result)) {
    if (!Object.hasOwn(LOOKS, name)) return void 0;
    if (!LOOKS[name](part)) return void 0;
    if (name !== "id") parts++;
    const isList = name === "groups" || name === "attention";
    if (part !== void 0)
      json2 += `${json2 && ","}"${name}":${isList ? listJson(part) : partJson(part)}`;
  }
  return parts === Object.keys(LOOKS).length - 1 ? `{${json2}}` : void 0;
}
function listJson(verdicts) {
  let json2 = "";
  for (const verdict of verdicts) json2 += `${json2 && ","}${partJson(verdict)}`;
  return `[${json2}]`;
}
var kept = /* @__PURE__ */ new WeakMap();
function partJson(part) {
  if (!isObject(part)) return JSON.stringify(part);
  const known2 = kept.get(part);
  if (known2 !== void 0) return known2;
  const json2 = JSON.stringify(part);
  if (isFrozen(part)) kept.set(part, json2);
  return json2;
}
function isFrozen(value) {
  return !isObject(value) || Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function isVerdict(value) {
  return value === "met" || value === "unmet" || value === "unknown";
}
function areVerdicts(part, from, to) {
  if (!Array.isArray(part) || part.length !== to - from) return false;
  return part.every(
    ({ id, verdict }, index) => id === groupRules[from + index]?.id && isVerdict(verdict)
  );
}

// src/generated/ruleset.ts
var ruleset = /* @__PURE__ */ Object.freeze({
  "document": "\u6E1D\u793E\u7EC4\u529E\u30142020\u301521\u53F7",
  "version": "0.0.0",
  "fingerprint": "04c15e49ba4d3e383a2a342bb464fe8368a28fb7bc7919f00ce628efc8907c1a"
});
var issued = "2020-05-14";
var ended = "2021-02-25";

// src/logic/masks.ts
function compileMasks(formulas, factOrder) {
  const clauses = formulas.flatMap(
    (formula, rule2) => clausesOf(formula, factOrder, false).map((clause) => ({ ...clause, rule: rule2 }))
  );
  const positive = Int32Array.from(clauses, (clause) => clause.positive);
  const negative = Int32Array.from(clauses, (clause) => clause.negative);
  const bit = Int32Array.from(clauses, (clause) => 1 << clause.rule);
  const all = (1 << formulas.length) - 1;
  const count = clauses.length;
  return (isTrue, isFalse) => {
    let open = 0;
    let unmet = 0;
    for (let n = 0; n < count; n++) {
      const yes = positive[n];
      const no = negative[n];
      if ((isTrue & yes | isFalse & no) !== 0) continue;
      open |= bit[n];
      if ((isFalse & yes) === yes && (isTrue & no) === no) unmet |= bit[n];
    }
    return (all & ~open | unmet << 16) >>> 0;
  };
}
function bitsOf(factOrder) {
  return Object.fromEntries(factOrder.map((fact, index) => [fact, 1 << index]));
}
function clausesOf(formula, factOrder, denied) {
  if (typeof formula === "string") {
    const bit = 1 << factOrder.indexOf(formula);
    return [denied ? { positive: 0, negative: bit } : { positive: bit, negative: 0 }];
  }
  if ("not" in formula) return clausesOf(formula.not, factOrder, !denied);
  const isAny = "any" in formula;
  const parts = (isAny ? formula.any : formula.all).map(
    (part) => clausesOf(part, factOrder, denied)
  );
  return isAny === denied ? parts.flat() : parts.reduce(oneOfEach);
}
function oneOfEach(left, right) {
  return left.flatMap(
    (a) => right.map((b) => ({
      positive: a.positive | b.positive,
      negative: a.negative | b.negative
    }))
  );
}

// src/logic/calendar.ts
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";

// src/logic/utc-date.ts
var UtcDate = class extends Date {
  getFullYear() {
    return this.getUTCFullYear();
  }
  getMonth() {
    return this.getUTCMonth();
  }
  getDate() {
    return this.getUTCDate();
  }
  setFullYear(...parts) {
    return this.setUTCFullYear(...parts);
  }
  setMonth(...parts) {
    return this.setUTCMonth(...parts);
  }
  setDate(date) {
    return this.setUTCDate(date);
  }
};

// src/logic/calendar.ts
var FIRST_YEAR = 1900;
var LAST_YEAR = 2100;
var FIRST_DAY = `${FIRST_YEAR}-01-01`;
var LAST_DAY = `${LAST_YEAR}-12-31`;
function isRealDay(text) {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1))
    return false;
  return date <= 28 || Date.UTC(year, month - 1, date) < Date.UTC(year, month, 1);
}
function twoDigits(text, start) {
  const tens = text.charCodeAt(start) - 48;
  const ones = text.charCodeAt(start + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
function shiftYears(day2, years) {
  return dayOf(addYears(new UtcDate(day2), years));
}
function shiftDays(day2, days) {
  return dayOf(addDays(new UtcDate(day2), days));
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

// src/logic/rule.ts
function tell(rule2, record, setting, at = "") {
  const { value, paths, readings } = toldBy(rule2, record, setting, at);
  return { value, paths, readings };
}
function toldBy(rule2, record, setting, at) {
  const tellPart = (part) => toldBy(part, record, setting, at);
  if (rule2 === null || typeof rule2 === "boolean") return silent(rule2);
  if ("field" in rule2) return testOf(rule2, record, setting, at);
  if ("all" in rule2) return joined(rule2.all.map(tellPart), false);
  if ("any" in rule2) return joined(rule2.any.map(tellPart), true);
  if ("not" in rule2) return negated(tellPart(rule2.not));
  if ("first" in rule2) return firstOf(rule2.first.map(tellPart));
  if ("by" in rule2) return chosenBy(rule2.by, rule2.options, setting, tellPart);
  if ("fact" in rule2) return tellPart(setting.rules[rule2.fact]);
  if ("trend" in rule2) return setting.trend(rule2, record, setting);
  return setting.list?.(rule2) ?? someOf(rule2, record, setting);
}
function silent(value) {
  return { value, paths: [], readings: [] };
}
function joined(parts, decisive) {
  const deciding = parts.filter(({ value }) => value === decisive);
  if (deciding.length > 0) return together(decisive, decisive ? deciding : deciding.slice(0, 1));
  const open = parts.filter(({ value }) => value === null);
  return open.length > 0 ? missing(open) : together(!decisive, parts);
}
function negated({ value, ...rest }) {
  return { ...rest, value: value === null ? null : !value };
}
function firstOf(parts) {
  return parts.find(({ value }) => value !== null) ?? missing(parts);
}
function chosenBy(id, options2, setting, tellPart) {
  const chosen = tellPart(options2[setting.readings[id]]);
  const matters = chosen.paths.length > 0 || Object.values(options2).some((option) => tellPart(option).value !== chosen.value);
  return matters ? { ...chosen, readings: [.../* @__PURE__ */ new Set([...chosen.readings, id])] } : chosen;
}
function someOf({ some: some2, where, whole }, record, setting) {
  const entries = record[some2];
  if (!entries) return { value: null, paths: [some2], readings: [] };
  const told = entries.map(
    (entry, index) => toldBy(where, entry ?? {}, setting, `${some2}[${index}].`)
  );
  const fitting = told.flatMap(
    (one, index) => one.value ? [whole ? { ...one, paths: [`${some2}[${index}]`] } : one] : []
  );
  if (fitting.length > 0) return together(true, fitting);
  const complete = setting.completeness[some2];
  const isComplete = complete === void 0 || record[complete] !== false;
  const open = told.filter(({ value }) => value === null);
  const theList = { value: null, paths: [some2], readings: [] };
  const lacking = isComplete ? open : [...open, theList];
  const { paths, readings } = together(null, lacking.length > 0 ? lacking : told);
  if (lacking.length > 0) return { value: null, paths, readings };
  return { value: false, paths: whole || told.length === 0 ? [some2] : everyOf(paths), readings };
}
function everyOf(paths) {
  return [...new Set(paths.map((path) => path.replace(/\[\d+\]/, "[]")))];
}
function together(value, parts) {
  return {
    value,
    paths: [...new Set(parts.flatMap(({ paths }) => paths))],
    readings: [...new Set(parts.flatMap(({ readings }) => readings))],
    open: parts.every(({ open }) => open === true)
  };
}
function missing(parts) {
  const lacking = parts.filter(({ open, paths }) => !open && paths.length > 0);
  const named = lacking.length > 0 ? lacking : parts;
  const { readings } = together(null, parts);
  return { ...together(null, named), readings };
}
function testOf(test, record, setting, at) {
  if ("proves" in test) return labelTest(test.field, test.proves, true, record, at);
  if ("suggests" in test) return labelTest(test.field, test.suggests, null, record, at);
  if ("from" in test || "below" in test) return ageTest(test, record, setting.asOf, at);
  const { value, path } = lookUp(record, test.field);
  const known2 = (result) => ({
    value: result,
    paths: [at + path],
    readings: [],
    open: result === null && value !== void 0
  });
  if (value === void 0) return known2(null);
  if ("is" in test) return known2([test.is].flat().includes(value));
  if ("has" in test) return known2(hasLabel(value, test.has));
  if ("within" in test) return known2(isWithin(value, test.within, setting.asOf));
  if (test.yes.includes(value)) return known2(true);
  return known2(test.no.includes(value) ? false : null);
}
function labelTest(field2, label, says, record, at) {
  const { value, path } = lookUp(record, field2);
  const isThere = Array.isArray(value) ? value.includes(label) : value === label;
  return isThere ? { value: says, paths: [at + path], readings: [], open: true } : silent(false);
}
function hasLabel(labels, label) {
  if (labels.includes(label)) return true;
  return labels.includes(null) ? null : false;
}
function ageTest({ from = 0, below }, { age, birthDate }, asOf, at) {
  const path = at + (age === void 0 && birthDate !== void 0 ? "birthDate" : "age");
  const has2 = (years) => age === void 0 ? birthDate <= shiftYears(asOf, -years) : age >= years;
  const value = (age ?? birthDate) === void 0 ? null : has2(from) && (below === void 0 || !has2(below));
  return { value, paths: [path], readings: [] };
}
function isWithin(day2, { from, after, to, before }, asOf) {
  if (day2 === "none") return false;
  return (from === void 0 || day2 >= shiftYears(asOf, from)) && (after === void 0 || day2 > shiftYears(asOf, after)) && (to === void 0 || day2 <= shiftYears(asOf, to)) && (before === void 0 || day2 < shiftYears(asOf, before));
}
function lookUp(record, field2) {
  let value = record;
  let path = "";
  for (const part of field2.split(".")) {
    value = value[part] ?? void 0;
    path = path ? `${path}.${part}` : part;
    if (value === void 0) break;
  }
  return { value, path };
}
function partsOf(rule2) {
  if (rule2 === null || typeof rule2 === "boolean" || "field" in rule2) return [];
  if ("all" in rule2) return rule2.all;
  if ("any" in rule2) return rule2.any;
  if ("first" in rule2) return rule2.first;
  if ("not" in rule2) return [rule2.not];
  if ("some" in rule2) return [rule2.where];
  return "by" in rule2 ? Object.values(rule2.options) : [];
}

// src/households/record/household.ts
var MOST_MEMBERS = 200;
var MOST_INCOMES = 200;
var MOST_EVENTS = 1e3;

// src/households/facts/axes.ts
function testsOf(rules, list) {
  return rules.flatMap((rule2) => {
    if (rule2 === null || typeof rule2 === "boolean") return [];
    if ("field" in rule2) return list === void 0 ? [rule2] : [];
    if ("some" in rule2) return rule2.some === list ? testsOf([rule2.where]) : [];
    return testsOf(partsOf(rule2), list);
  });
}
function valueAxis(field2, tests) {
  const named = tests.flatMap((test) => {
    if (test.field !== field2) return [];
    if ("is" in test) return [test.is].flat();
    if ("yes" in test) return [...test.yes, ...test.no];
    if ("proves" in test) return [test.proves];
    return "suggests" in test ? [test.suggests] : [];
  });
  const values = [...new Set(named)];
  return { field: field2, values, size: values.length + 2 };
}
function valueClass({ values }, value) {
  if (value === void 0) return 0;
  if (typeof value !== "string") return 1;
  for (let at = 0; at < values.length; at++) if (values[at] === value) return at + 2;
  return 1;
}
function flagAxis(field2) {
  return { field: field2, size: 3 };
}
function flagClass(value) {
  if (value === void 0) return 0;
  return value ? 1 : 2;
}
function labelAxis(field2, tests) {
  const named = tests.flatMap((test) => {
    if (test.field !== field2) return [];
    if ("has" in test) return [test.has];
    if ("proves" in test) return [test.proves];
    return "suggests" in test ? [test.suggests] : [];
  });
  const labels = [...new Set(named)];
  return { field: field2, labels, size: 1 + (2 << labels.length) };
}
function labelClass({ labels }, list) {
  if (list === void 0) return 0;
  let bits = 0;
  for (let index = 0; index < list.length; index++) {
    const label = list[index];
    if (label === null) bits |= 1;
    for (let at = 0; at < labels.length; at++) if (labels[at] === label) bits |= 2 << at;
  }
  return 1 + bits;
}
function dayAxis(field2, tests, asOf) {
  const windows = tests.flatMap(
    (test) => test.field === field2 && "within" in test ? [test.within] : []
  );
  const bounds = [...new Set(windows.flatMap((window) => boundsOf(window, asOf)))].sort();
  return { field: field2, bounds, size: bounds.length + 3 };
}
function boundsOf({ from, after, to, before }, asOf) {
  return [
    ...[from, before].flatMap((years) => years === void 0 ? [] : shiftYears(asOf, years)),
    ...[after, to].flatMap(
      (years) => years === void 0 ? [] : shiftDays(shiftYears(asOf, years), 1)
    )
  ];
}
function dayClass({ bounds }, day2) {
  if (day2 === void 0) return 0;
  if (day2 === "none") return 1;
  let band = 0;
  while (band < bounds.length && day2 >= bounds[band]) band++;
  return band + 2;
}
function ageAxis(tests, asOf) {
  const all = tests.flatMap((test) => [
    "from" in test ? test.from : 0,
    "below" in test && test.below || 0
  ]);
  const limits = [...new Set(all)].filter((limit) => limit > 0).sort((a, b) => a - b);
  const bornBy = limits.map((limit) => shiftYears(asOf, -limit));
  return { field: "age", limits, bornBy, asOf, size: 2 * limits.length + 4 };
}
function ageClass({ limits, bornBy, asOf }, age, birthDate) {
  let band = 0;
  if (age !== void 0) {
    while (band < limits.length && age >= limits[band]) band++;
    return 1 + band;
  }
  if (birthDate === void 0) return 0;
  if (birthDate > asOf) return 2 * limits.length + 3;
  while (band < limits.length && birthDate <= bornBy[band]) band++;
  return limits.length + 2 + band;
}
function put(cells, places, axis, number2) {
  const table = places[2 * axis];
  cells[table] = cells[table] + number2 * places[2 * axis + 1];
}
var MOST_CELLS = 1024;
function tablesFor(all, axes, isApart) {
  const sizeOf = (used) => used.reduce((size, axis) => size * axes[axis].size, 1);
  let groups = [];
  const join = (wanted, asking, used) => {
    groups = groups.filter((group) => !wanted.includes(group));
    groups.push({
      asking: [...wanted.flatMap((group) => group.asking), ...asking],
      axes: [.../* @__PURE__ */ new Set([...wanted.flatMap((group) => group.axes), ...used])]
    });
  };
  for (const one of all) {
    const shares = ({ axes: axes2 }) => axes2.some((axis) => one.axes.includes(axis));
    join(isApart ? groups.filter(shares) : [], [one], one.axes);
  }
  for (const group of [...groups].sort((a, b) => sizeOf(b.axes) - sizeOf(a.axes))) {
    const fits = (other) => other !== group && sizeOf([.../* @__PURE__ */ new Set([...other.axes, ...group.axes])]) <= MOST_CELLS;
    const wide = groups.includes(group) ? groups.find(fits) : void 0;
    if (wide) join([wide, group], [], []);
  }
  return groups.map(({ asking, axes: used }) => ({
    asking,
    axes: used,
    strides: used.map((_, at) => sizeOf(used.slice(0, at))),
    size: sizeOf(used)
  }));
}

// src/households/facts/evidence.ts
var MOST_KEPT = 4096;
function evidenceStore() {
  const kept2 = /* @__PURE__ */ new Map();
  const keep = (paths, readings) => {
    const key2 = `${paths.join()} ${readings.join()}`;
    const known2 = kept2.get(key2);
    if (known2) return known2;
    const id = kept2.size < MOST_KEPT ? kept2.size : -1;
    const evidence = { paths: Object.freeze(paths), readings: Object.freeze(readings), id };
    if (id >= 0) kept2.set(key2, evidence);
    return evidence;
  };
  const join = (parts) => {
    const [first] = parts;
    if (first && parts.length === 1) return first;
    const all = (of) => [...new Set(parts.flatMap(of))];
    return keep(
      all(({ paths }) => paths),
      all(({ readings }) => readings)
    );
  };
  return { keep, join };
}

// src/generated/codes.ts
var registrationCodes = ["poor", "lifted", "monitored", "edge", "sudden-hardship", "ordinary"];
var sexCodes = ["female", "male"];
var healthCodes = ["healthy", "chronic-illness", "serious-illness"];
var disabilityKindCodes = ["vision", "hearing", "speech", "physical", "intellectual", "mental", "multiple"];
var schoolingCodes = ["not-in-school", "preschool", "primary", "junior", "senior-1", "senior-2", "senior-3", "vocational-1", "vocational-2", "vocational-3", "higher"];
var employmentCodes = ["none", "farming", "odd-jobs", "stable", "self-employed"];
var riskCodes = ["illness", "disability", "schooling", "natural-disaster", "accident", "business-failure", "unstable-work", "labor-shortage", "unsafe-water", "other"];
var eventKindCodes = ["flood", "drought", "typhoon", "hail-wind", "freeze", "snow", "sandstorm", "earthquake", "collapse", "landslide", "debris-flow", "storm-surge", "tsunami", "wildfire", "biological", "accident"];
var housingGradeCodes = ["A", "B", "C", "D"];
var incomeBasisCodes = ["disposable", "net"];
var verdictCodes = ["met", "unmet", "unknown"];
var registrationLabels = { "\u672A\u8131\u8D2B": "poor", "\u672A\u8131\u8D2B\u6237": "poor", "\u8FD4\u8D2B": "poor", "\u8131\u8D2B": "lifted", "\u5DF2\u8131\u8D2B": "lifted", "\u8131\u8D2B\u6237": "lifted", "\u8131\u8D2B\u76D1\u6D4B\u6237": "monitored", "\u76D1\u6D4B\u6237": "monitored", "\u8131\u8D2B\u4E0D\u7A33\u5B9A\u6237": "monitored", "\u8FB9\u7F18\u6237": "edge", "\u8FB9\u7F18\u6613\u81F4\u8D2B\u6237": "edge", "\u7A81\u53D1\u4E25\u91CD\u56F0\u96BE\u6237": "sudden-hardship", "\u4E00\u822C\u519C\u6237": "ordinary" };
var sexLabels = { "\u5973": "female", "\u7537": "male" };
var healthLabels = { "\u5065\u5EB7": "healthy", "\u957F\u671F\u6162\u6027\u75C5": "chronic-illness", "\u60A3\u6709\u5927\u75C5": "serious-illness" };
var disabilityKindLabels = { "\u89C6\u529B\u6B8B\u75BE": "vision", "\u542C\u529B\u6B8B\u75BE": "hearing", "\u8A00\u8BED\u6B8B\u75BE": "speech", "\u80A2\u4F53\u6B8B\u75BE": "physical", "\u667A\u529B\u6B8B\u75BE": "intellectual", "\u7CBE\u795E\u6B8B\u75BE": "mental", "\u591A\u91CD\u6B8B\u75BE": "multiple" };
var schoolingLabels = { "\u975E\u5728\u6821\u751F": "not-in-school", "\u5B66\u9F84\u524D\u513F\u7AE5": "not-in-school", "\u5B66\u524D\u6559\u80B2": "preschool", "\u5C0F\u5B66": "primary", "\u521D\u4E2D": "junior", "\u4E03\u5E74\u7EA7": "junior", "\u516B\u5E74\u7EA7": "junior", "\u4E5D\u5E74\u7EA7": "junior", "\u9AD8\u4E2D\u4E00\u5E74\u7EA7": "senior-1", "\u666E\u901A\u9AD8\u4E2D\u4E00\u5E74\u7EA7": "senior-1", "\u9AD8\u4E2D\u4E8C\u5E74\u7EA7": "senior-2", "\u666E\u901A\u9AD8\u4E2D\u4E8C\u5E74\u7EA7": "senior-2", "\u9AD8\u4E2D\u4E09\u5E74\u7EA7": "senior-3", "\u666E\u901A\u9AD8\u4E2D\u4E09\u5E74\u7EA7": "senior-3", "\u4E2D\u804C\u4E00\u5E74\u7EA7": "vocational-1", "\u4E2D\u804C\u4E00": "vocational-1", "\u4E2D\u804C\u4E8C\u5E74\u7EA7": "vocational-2", "\u4E2D\u804C\u4E8C": "vocational-2", "\u4E2D\u804C\u4E09\u5E74\u7EA7": "vocational-3", "\u4E2D\u804C\u4E09": "vocational-3", "\u9AD8\u7B49\u6559\u80B2": "higher", "\u5927\u4E13\u53CA\u4EE5\u4E0A": "higher", "\u9AD8\u804C\u4E00\u5E74\u7EA7": "higher", "\u9AD8\u804C\u9AD8\u4E13\u4E00\u5E74\u7EA7": "higher", "\u9AD8\u804C\u9AD8\u4E13\u4E00": "higher", "\u9AD8\u804C\u4E8C\u5E74\u7EA7": "higher", "\u9AD8\u804C\u9AD8\u4E13\u4E8C\u5E74\u7EA7": "higher", "\u9AD8\u804C\u9AD8\u4E13\u4E8C": "higher", "\u9AD8\u804C\u4E09\u5E74\u7EA7": "higher", "\u9AD8\u804C\u9AD8\u4E13\u4E09\u5E74\u7EA7": "higher", "\u9AD8\u804C\u9AD8\u4E13\u4E09": "higher", "\u672C\u79D1\u4E00\u5E74\u7EA7": "higher", "\u672C\u79D1\u4E00": "higher", "\u672C\u79D1\u4E8C\u5E74\u7EA7": "higher", "\u672C\u79D1\u4E8C": "higher", "\u672C\u79D1\u4E09\u5E74\u7EA7": "higher", "\u672C\u79D1\u4E09": "higher", "\u672C\u79D1\u56DB\u5E74\u7EA7": "higher", "\u672C\u79D1\u56DB": "higher", "\u672C\u79D1\u4E94\u5E74\u7EA7": "higher", "\u672C\u79D1\u4E94": "higher", "\u7855\u58EB\u53CA\u4EE5\u4E0A": "higher" };
var employmentLabels = { "\u672A\u5C31\u4E1A": "none", "\u52A1\u519C": "farming", "\u6253\u96F6\u5DE5": "odd-jobs", "\u7A33\u5B9A\u5C31\u4E1A": "stable", "\u4E2A\u4F53\u7ECF\u8425": "self-employed" };
var riskLabels = { "\u56E0\u75C5": "illness", "\u56E0\u6B8B": "disability", "\u56E0\u5B66": "schooling", "\u56E0\u81EA\u7136\u707E\u5BB3": "natural-disaster", "\u56E0\u610F\u5916\u4E8B\u6545": "accident", "\u56E0\u4EA7\u4E1A\u9879\u76EE\u5931\u8D25": "business-failure", "\u56E0\u52A1\u5DE5\u5C31\u4E1A\u4E0D\u7A33": "unstable-work", "\u7F3A\u52B3\u52A8\u529B": "labor-shortage", "\u7F3A\u52B3\u529B": "labor-shortage", "\u56E0\u5B89\u5168\u996E\u6C34": "unsafe-water", "\u5176\u4ED6": "other", "\u7F3A\u571F\u5730": "other", "\u7F3A\u6C34": "other", "\u7F3A\u6280\u672F": "other", "\u7F3A\u8D44\u91D1": "other", "\u4EA4\u901A\u6761\u4EF6\u843D\u540E": "other", "\u81EA\u8EAB\u53D1\u5C55\u52A8\u529B\u4E0D\u8DB3": "other", "\u56E0\u5A5A": "other", "\u56E0\u4E27": "other" };
var eventKindLabels = { "\u6D2A\u6D9D": "flood", "\u5E72\u65F1": "drought", "\u53F0\u98CE": "typhoon", "\u98CE\u96F9": "hail-wind", "\u4F4E\u6E29\u51B7\u51BB": "freeze", "\u96EA\u707E": "snow", "\u6C99\u5C18\u66B4": "sandstorm", "\u5730\u9707": "earthquake", "\u5D29\u584C": "collapse", "\u6ED1\u5761": "landslide", "\u6CE5\u77F3\u6D41": "debris-flow", "\u98CE\u66B4\u6F6E": "storm-surge", "\u6D77\u5578": "tsunami", "\u68EE\u6797\u8349\u539F\u706B\u707E": "wildfire", "\u91CD\u5927\u751F\u7269\u707E\u5BB3": "biological", "\u610F\u5916\u4E8B\u6545": "accident" };

// src/households/facts/incomes.ts
function comparisonOf({ measure, against }, { asOf, readings }) {
  const chosen = ({ by, options: options2 }) => options2[readings[by]];
  return { asOf, measure: chosen(measure), against: chosen(against) };
}
function incomeTrend(rule2, record, setting) {
  const { incomes } = record;
  const lacks = { value: null, paths: [rule2.trend], readings: [] };
  if (!incomes) return lacks;
  const comparison = comparisonOf(rule2, setting);
  const { measure, asOf } = comparison;
  const latest2 = latestOf(incomes, asOf);
  if (!latest2) return lacks;
  const pathOf = (income2) => `${rule2.trend}[${incomes.indexOf(income2)}].${measure}`;
  const consulted = [rule2.measure.by];
  if (latest2[measure] === void 0) {
    return { value: null, paths: [pathOf(latest2)], readings: consulted };
  }
  const earlier = earlierOf(latest2, incomes, comparison);
  if (!earlier) return { ...lacks, readings: consulted };
  const readings = [rule2.against.by, rule2.measure.by];
  return isNotAbove(latest2, earlier, measure) ? { value: true, paths: [pathOf(earlier), pathOf(latest2)], readings } : { value: false, paths: [`${rule2.trend}[].${measure}`], readings };
}
function trendReader(rule2, setting) {
  const comparison = comparisonOf(rule2, setting);
  const { asOf, measure } = comparison;
  return ({ incomes }) => {
    const latest2 = incomes && latestOf(incomes, asOf);
    if (latest2?.[measure] === void 0) return null;
    const earlier = earlierOf(latest2, incomes, comparison);
    return earlier ? isNotAbove(latest2, earlier, measure) : null;
  };
}
function isNotAbove(latest2, earlier, measure) {
  return latest2[measure] <= earlier[measure];
}
function latestOf(incomes, asOf) {
  let latest2;
  for (const income2 of incomes) {
    if (income2.periodEnd > asOf) continue;
    if (!latest2 || income2.periodEnd > latest2.periodEnd || income2.periodEnd === latest2.periodEnd && rankOf(income2) < rankOf(latest2)) {
      latest2 = income2;
    }
  }
  return latest2;
}
function rankOf({ basis }) {
  return basis === void 0 ? incomeBasisCodes.length : incomeBasisCodes.indexOf(basis);
}
function earlierOf({ basis, periodEnd }, incomes, { measure, against }) {
  let found;
  for (const income2 of incomes) {
    if (income2.basis !== basis || income2[measure] === void 0) continue;
    if (income2.periodEnd >= periodEnd) continue;
    const isEarlier = found && income2.periodEnd < found.periodEnd;
    if (!found || isEarlier === (against === "earliest")) found = income2;
  }
  return found;
}

// src/households/facts/list-reader.ts
var UNASKED = -1;
var MOST_BITS = 30;
function listReader(nodes, { axes, number: number2 }, { setting, store, most }) {
  const list = nodes[0].rule.some;
  const { tables, places } = layOut(nodes, axes, most);
  const found = new Int32Array(tables.length);
  const looksOf = keepLooks(list, store);
  const allFalse = nodes.reduce((bits, { bit }) => bits | bit, 0);
  const theList = store.keep([list], []);
  let count = 0;
  let complete = true;
  const fill = ({ nodes: nodes2, isTrue, isFalse }, cell, entry) => {
    let bits = 0;
    for (const { rule: rule2, bit, looks } of nodes2) {
      const look = looksOf(rule2, tell(rule2.where, entry, setting));
      looks[cell] = look;
      if (look.value === true) bits |= bit;
      else if (look.value === false) isFalse[cell] = isFalse[cell] | bit;
    }
    isTrue[cell] = bits;
  };
  const readEntry = (entry, index) => {
    for (let at = 0; at < tables.length; at++) found[at] = 0;
    number2(entry, found, places);
    let isTrue = 0;
    let isFalse = 0;
    for (let at = 0; at < tables.length; at++) {
      const table = tables[at];
      const cell = found[at];
      if (table.isTrue[cell] === UNASKED) fill(table, cell, entry);
      table.cells[index] = cell;
      isTrue |= table.isTrue[cell];
      isFalse |= table.isFalse[cell];
    }
    reader.isTrue |= isTrue;
    reader.isFalse &= isFalse;
  };
  const reader = {
    isTrue: 0,
    isFalse: 0,
    read: (entries, isComplete) => {
      count = entries ? entries.length : 0;
      complete = isComplete;
      reader.isTrue = 0;
      reader.isFalse = entries ? allFalse : 0;
      for (let index = 0; index < count; index++)
        readEntry(entries[index], index);
      if (!isComplete) reader.isFalse = 0;
    },
    evidenceOf: (bit) => {
      const isOfBit = (node) => node.bit === bit;
      const { cells, nodes: nodes2 } = tables.find((one) => one.nodes.some(isOfBit));
      const { looks } = nodes2.find(isOfBit);
      return (value) => {
        if (count === 0) return theList;
        const shown = { looks, cells, count, store };
        if (value === false) return ofAll(shown);
        const some2 = ofSome(shown, value);
        if (value || complete) return some2 ?? theList;
        return store.join(some2 ? [some2, theList] : [theList]);
      };
    }
  };
  return reader;
}
function layOut(nodes, axes, most) {
  const asking = nodes.map((node) => {
    const fields = new Set(testsOf([node.rule], node.rule.some).map(({ field: field2 }) => field2));
    const used = axes.flatMap(({ field: field2 }, axis) => fields.has(field2) ? [axis] : []);
    return { ...node, axes: used, looks: [] };
  });
  const places = new Int32Array(2 * axes.length);
  const tables = tablesFor(asking, axes, true).map(({ asking: asking2, axes: axes2, strides, size }, table) => {
    for (const [at, axis] of axes2.entries()) places.set([table, strides[at]], 2 * axis);
    return {
      nodes: asking2,
      isTrue: new Int32Array(size).fill(UNASKED),
      isFalse: new Int32Array(size),
      cells: new Int32Array(most)
    };
  });
  return { tables, places };
}
function keepLooks(list, store) {
  const kept2 = /* @__PURE__ */ new Map();
  return ({ whole = false }, known2) => {
    const key2 = JSON.stringify([whole, known2]);
    const look = kept2.get(key2) ?? makeLook(list, whole, known2, store);
    kept2.set(key2, look);
    return look;
  };
}
function makeLook(list, whole, { value, paths: fields, readings }, store) {
  const pathsAt = (index) => whole && value ? [`${list}[${index}]`] : fields.map((field2) => `${list}[${index}].${field2}`);
  const kept2 = /* @__PURE__ */ new Map();
  const make = (entries) => {
    const indexes = Array.from({ length: MOST_BITS }, (_, index) => index);
    return store.keep(indexes.filter((index) => entries >> index & 1).flatMap(pathsAt), readings);
  };
  return {
    value,
    of: (index) => ({ paths: pathsAt(index), readings, id: -1 }),
    among: (entries) => {
      const known2 = kept2.get(entries);
      if (known2) return known2;
      const evidence = make(entries);
      if (evidence.id >= 0) kept2.set(entries, evidence);
      return evidence;
    },
    ofAll: store.keep(whole ? [list] : pathsAt(""), readings)
  };
}
function ofAll({ looks, cells, count, store }) {
  const first = looks[cells[0]];
  let index = 1;
  while (index < count && looks[cells[index]] === first) index++;
  if (index === count) return first.ofAll;
  const found = /* @__PURE__ */ new Set();
  for (index = 0; index < count; index++) found.add(looks[cells[index]]);
  return store.join(Array.from(found, (look) => look.ofAll));
}
function ofSome(shown, value) {
  const { looks, cells, count } = shown;
  let first;
  let who = 0;
  for (let index = 0; index < count; index++) {
    const look = looks[cells[index]];
    if (look.value !== value) continue;
    first ??= look;
    if (look !== first || index >= MOST_BITS) return joinedOf(shown, value);
    who |= 1 << index;
  }
  return first?.among(who);
}
function joinedOf({ looks, cells, count, store }, value) {
  const parts = [];
  for (let index = 0; index < count; index++) {
    const look = looks[cells[index]];
    if (look.value === value) parts.push(look.of(index));
  }
  return store.join(parts);
}

// src/households/facts/record-axes.ts
function memberAxes(tests, asOf) {
  const health = labelAxis("health", tests);
  const exam = dayAxis("collegeEntranceExam", tests, asOf);
  const age = ageAxis(tests, asOf);
  const schooling = valueAxis("schooling", tests);
  const employment = valueAxis("employment", tests);
  const disability = valueAxis("disability", tests);
  const extremePoverty = flagAxis("extremePoverty");
  const leftBehind = flagAxis("leftBehind");
  const sex = valueAxis("sex", tests);
  return {
    axes: [health, exam, age, schooling, employment, disability, extremePoverty, leftBehind, sex],
    number: (member2, cells, places) => {
      put(cells, places, 0, labelClass(health, member2.health));
      put(cells, places, 1, dayClass(exam, member2.collegeEntranceExam));
      put(cells, places, 2, ageClass(age, member2.age, member2.birthDate));
      put(cells, places, 3, valueClass(schooling, member2.schooling));
      put(cells, places, 4, valueClass(employment, member2.employment));
      put(cells, places, 5, valueClass(disability, member2.disability));
      put(cells, places, 6, flagClass(member2.extremePoverty));
      put(cells, places, 7, flagClass(member2.leftBehind));
      put(cells, places, 8, valueClass(sex, member2.sex));
    }
  };
}
function eventAxes(tests, asOf) {
  const kind = valueAxis("kind", tests);
  const severe = flagAxis("severe");
  const causedHardship = flagAxis("causedHardship");
  const date = dayAxis("date", tests, asOf);
  return {
    axes: [kind, severe, causedHardship, date],
    number: (event2, cells, places) => {
      put(cells, places, 0, valueClass(kind, event2.kind));
      put(cells, places, 1, flagClass(event2.severe));
      put(cells, places, 2, flagClass(event2.causedHardship));
      put(cells, places, 3, dayClass(date, event2.date));
    }
  };
}
function householdAxes(tests) {
  const registration = valueAxis("registration", tests);
  const riskEliminated = flagAxis("riskEliminated");
  const monitoringKnown = flagAxis("monitoringKnown");
  const extremePoverty = flagAxis("extremePoverty");
  const incomeStable = flagAxis("incomeStable");
  const grade = valueAxis("housing.grade", tests);
  const unsafe = flagAxis("housing.unsafe");
  const risks2 = labelAxis("risks", tests);
  const causes = labelAxis("causes", tests);
  const focusArea = valueAxis("focusArea", tests);
  const known2 = [registration, riskEliminated, monitoringKnown, extremePoverty, incomeStable];
  const within = { field: "housing", size: 2 };
  return {
    axes: [...known2, within, grade, unsafe, risks2, causes, focusArea],
    number: (household, cells, places) => {
      const { housing } = household;
      put(cells, places, 0, valueClass(registration, household.registration));
      put(cells, places, 1, flagClass(household.riskEliminated));
      put(cells, places, 2, flagClass(household.monitoringKnown));
      put(cells, places, 3, flagClass(household.extremePoverty));
      put(cells, places, 4, flagClass(household.incomeStable));
      put(cells, places, 5, housing ? 1 : 0);
      put(cells, places, 6, valueClass(grade, housing?.grade));
      put(cells, places, 7, flagClass(housing?.unsafe));
      put(cells, places, 8, labelClass(risks2, household.risks));
      put(cells, places, 9, labelClass(causes, household.causes));
      put(cells, places, 10, valueClass(focusArea, household.focusArea));
    }
  };
}

// src/households/facts/fact-reader.ts
var FACT_ORDER = /* @__PURE__ */ factRules.map(({ id }) => id);
var FACT_BIT = /* @__PURE__ */ bitsOf(FACT_ORDER);
var UNASKED2 = -1;
var LEAF = "*";
var RULES = /* @__PURE__ */ Object.fromEntries(factRules.map(({ id, rule: rule2 }) => [id, rule2]));
function settingOf(asOf, readings) {
  return { asOf, readings: { ...readings }, rules: RULES, completeness, trend: incomeTrend };
}
function factReader(setting) {
  const { asOf } = setting;
  const store = evidenceStore();
  const rules = factRules.map(({ rule: rule2 }) => rule2);
  const leaves = rules.map(leafIn);
  const members = listReader(
    nodesOf(leaves, "members"),
    memberAxes(testsOf(rules, "members"), asOf),
    { setting, store, most: MOST_MEMBERS }
  );
  const events = listReader(nodesOf(leaves, "events"), eventAxes(testsOf(rules, "events"), asOf), {
    setting,
    store,
    most: MOST_EVENTS
  });
  const trend = trendOf(leaves, setting, store);
  const { axes, number: number2 } = householdAxes(testsOf(rules));
  const mixed = rules.flatMap(
    (rule2, index) => leaves[index] && leaves[index] !== rule2 ? [1 << index] : []
  );
  const tables = tablesOf(rules, leaves, [
    ...axes,
    ...mixed.map((bit) => ({ field: leafField(bit), size: 3 }))
  ]);
  const inTables = tables.flatMap(({ facts: facts2 }) => facts2).reduce((bits, { bit }) => bits | bit, 0);
  const numbers = new Int32Array(axes.length + mixed.length);
  const places = Int32Array.from(
    { length: 2 * axes.length },
    (_, at) => at % 2 === 0 ? at / 2 : 1
  );
  let current;
  let leafTrue = 0;
  let leafFalse = 0;
  const fill = (table, cell) => {
    let isTrue = 0;
    let isFalse = 0;
    for (const { bit, rule: rule2, told } of table.facts) {
      const leaf = { value: valueIn(leafTrue, leafFalse, bit), paths: [LEAF], readings: [] };
      const asLeaf = { ...setting, list: () => leaf, trend: () => leaf };
      const { value, paths, readings } = tell(rule2, current, asLeaf);
      told[cell] = store.keep(paths, readings);
      if (value === true) isTrue |= bit;
      else if (value === false) isFalse |= bit;
    }
    table.isTrue[cell] = isTrue;
    table.isFalse[cell] = isFalse;
  };
  const leafEvidence = (bit) => {
    const leaf = leaves[31 - Math.clz32(bit)];
    if ("trend" in leaf) return () => trend.evidence(current);
    return (leaf.some === "members" ? members : events).evidenceOf(bit);
  };
  const readLeaves = (notRising2) => {
    leafTrue = members.isTrue | events.isTrue | (notRising2 === true ? trend.bit : 0);
    leafFalse = members.isFalse | events.isFalse | (notRising2 === false ? trend.bit : 0);
  };
  const leafClass = (bit) => {
    if ((leafTrue & bit) !== 0) return 1;
    return (leafFalse & bit) !== 0 ? 2 : 0;
  };
  const reader = {
    isTrue: 0,
    isFalse: 0,
    read: (household) => {
      current = household;
      members.read(household.members, household.membersComplete !== false);
      events.read(household.events, true);
      readLeaves(trend.value(household));
      numbers.fill(0);
      number2(household, numbers, places);
      for (let at = 0; at < mixed.length; at++) {
        numbers[axes.length + at] = leafClass(mixed[at]);
      }
      let isTrue = leafTrue & ~inTables;
      let isFalse = leafFalse & ~inTables;
      for (let at = 0; at < tables.length; at++) {
        const table = tables[at];
        const cell = cellOf(table, numbers);
        if (table.isTrue[cell] === UNASKED2) fill(table, cell);
        table.cell = cell;
        isTrue |= table.isTrue[cell];
        isFalse |= table.isFalse[cell];
      }
      reader.isTrue = isTrue;
      reader.isFalse = isFalse;
    },
    evidenceOf: (fact) => {
      const bit = FACT_BIT[fact];
      const ofLeaf = leaves[FACT_ORDER.indexOf(fact)] && leafEvidence(bit);
      const leaf = () => ofLeaf(valueIn(leafTrue, leafFalse, bit));
      const table = tables.find(({ facts: facts2 }) => facts2.some((one) => one.bit === bit));
      if (!table) return leaf;
      const told = table.facts.find((one) => one.bit === bit)?.told;
      if (!ofLeaf) return () => told[table.cell];
      return () => {
        const evidence = told[table.cell];
        return evidence.paths.includes(LEAF) ? withLeaf(evidence, leaf(), store) : evidence;
      };
    }
  };
  return reader;
}
function valueIn(isTrue, isFalse, bit) {
  if ((isTrue & bit) !== 0) return true;
  return (isFalse & bit) !== 0 ? false : null;
}
function leafIn(rule2) {
  if (typeof rule2 === "object" && rule2 !== null && ("some" in rule2 || "trend" in rule2)) return rule2;
  return partsOf(rule2).map(leafIn).find((leaf) => leaf !== void 0);
}
function nodesOf(leaves, list) {
  return leaves.flatMap(
    (rule2, index) => rule2 && "some" in rule2 && rule2.some === list ? [{ bit: 1 << index, rule: rule2 }] : []
  );
}
function trendOf(leaves, setting, store) {
  const at = leaves.findIndex((leaf) => leaf && "trend" in leaf);
  const rule2 = leaves[at];
  return {
    bit: 1 << at,
    value: trendReader(rule2, setting),
    evidence: (household) => {
      const { paths, readings } = incomeTrend(rule2, household, setting);
      return store.keep(paths, readings);
    }
  };
}
function withFacts(rule2) {
  if (typeof rule2 === "object" && rule2 !== null && "fact" in rule2) {
    return withFacts(RULES[rule2.fact]);
  }
  return [rule2, ...partsOf(rule2).flatMap(withFacts)];
}
function leafField(bit) {
  return `${LEAF}${bit}`;
}
function tablesOf(rules, leaves, axes) {
  const asking = rules.flatMap((rule2, index) => {
    if (rule2 === leaves[index]) return [];
    const tests = testsOf(withFacts(rule2)).flatMap(({ field: field2 }) => [field2, field2.split(".")[0]]);
    const fields = /* @__PURE__ */ new Set([...tests, leafField(1 << index)]);
    const used = axes.flatMap(({ field: field2 }, axis) => fields.has(field2) ? [axis] : []);
    return [{ bit: 1 << index, rule: rule2, axes: used, told: [] }];
  });
  return tablesFor(asking, axes, false).map(({ asking: asking2, axes: axes2, strides, size }) => ({
    facts: asking2,
    axes: axes2,
    strides,
    isTrue: new Int32Array(size).fill(UNASKED2),
    isFalse: new Int32Array(size),
    cell: 0
  }));
}
function cellOf({ axes, strides }, numbers) {
  let cell = 0;
  for (let at = 0; at < axes.length; at++) {
    cell += numbers[axes[at]] * strides[at];
  }
  return cell;
}
function withLeaf({ paths, readings }, leaf, store) {
  if (paths.length === 1 && readings.length === 0) return leaf;
  const at = paths.indexOf(LEAF);
  return store.join([
    { paths: paths.slice(0, at), readings: [], id: -1 },
    leaf,
    { paths: paths.slice(at + 1), readings, id: -1 }
  ]);
}

// src/input/nearest.ts
var LONGEST_NAME = 40;
function nearest(name, ours) {
  if (name.length > LONGEST_NAME) return {};
  const written = simplify(name);
  let best = Math.floor(written.length / 3) + 1;
  let suggestion;
  for (const candidate of ours) {
    const distance = editDistance(written, simplify(candidate));
    if (distance < best) {
      best = distance;
      suggestion = candidate;
    }
  }
  return suggestion === void 0 ? {} : { suggestion };
}
function simplify(name) {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}
function editDistance(from, to) {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const swap = above[column - 1] + (from[row - 1] === to[column - 1] ? 0 : 1);
      const drop = above[column] + 1;
      const add = current[column - 1] + 1;
      current.push(Math.min(swap, drop, add));
    }
    above = current;
  }
  return above[to.length];
}

// src/input/read.ts
function readerOf(shape) {
  switch (shape.kind) {
    case "boolean":
      return readBoolean;
    case "codes":
      return codesReader(shape);
    case "day":
      return readDay;
    case "string":
      return stringReader(shape);
    case "number":
    case "integer":
      return numberReader(shape);
    case "array":
      return arrayReader(shape);
    case "object":
      return objectReader(shape);
    case "union":
      return unionReader(shape);
    case "optional":
      return readerOf(shape.shape);
    case "nullable":
      return nullableReader(shape);
    case "unknown":
      return (value) => value;
  }
}
function wrongType(issues, expected) {
  issues.push({ path: "", code: "wrong-type", expected });
}
function readBoolean(value, issues) {
  return typeof value === "boolean" ? value : wrongType(issues, { type: "boolean" });
}
function readDay(value, issues) {
  if (typeof value !== "string") return wrongType(issues, { type: "day" });
  if (isRealDay(value)) return value;
  issues.push({ path: "", code: "bad-date", expected: { from: FIRST_DAY, to: LAST_DAY } });
  return void 0;
}
function stringReader({ min, max }) {
  return (value, issues) => {
    if (typeof value !== "string") return wrongType(issues, { type: "string" });
    if (value.length < min) issues.push({ path: "", code: "out-of-range", expected: NOT_EMPTY });
    if (value.length > max) issues.push({ path: "", code: "too-long", expected: { max } });
    return value;
  };
}
var NOT_EMPTY = {
  rule: "not-empty",
  says: { zh: "\u4E0D\u80FD\u4E3A\u7A7A", en: "must not be empty" }
};
function numberReader({ kind, min, max }) {
  const isRight = kind === "integer" ? Number.isInteger : Number.isFinite;
  return (value, issues) => {
    if (!isRight(value)) return wrongType(issues, { type: kind });
    const number2 = value;
    if (number2 < min) issues.push({ path: "", code: "out-of-range", expected: { min } });
    if (number2 > max) issues.push({ path: "", code: "out-of-range", expected: { max } });
    return number2 === 0 ? 0 : number2;
  };
}
function codesReader({ codes: codes2, labels }) {
  return (value, issues) => {
    if (codes2.includes(value)) return value;
    const suggested = typeof value === "string" ? suggest(value, codes2, labels) : {};
    issues.push({ path: "", code: "not-allowed", expected: { codes: codes2 }, ...suggested });
    return void 0;
  };
}
function suggest(value, codes2, labels) {
  if (labels && Object.hasOwn(labels, value)) return { suggestion: labels[value] };
  return nearest(value, codes2.map(String));
}
function nullableReader({ shape }) {
  const read = readerOf(shape);
  if (shape.kind !== "object")
    return (value, issues) => value === null ? null : read(value, issues);
  return (value, issues) => read(value === null ? {} : value, issues);
}
function unionReader({ options: options2 }) {
  const branches = options2.map((option) => ({ takes: takerOf(option), read: readerOf(option) }));
  const expected = expectedOf(options2);
  return (value, issues) => {
    try {
      for (const { takes, read } of branches) if (takes(value)) return read(value, issues);
    } catch {
      return unreadable(issues);
    }
    return wrongType(issues, expected);
  };
}
function takerOf(option) {
  switch (option.kind) {
    case "codes":
      return (value) => option.codes.includes(value);
    case "array":
      return (value) => Array.isArray(value);
    case "object":
      return (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    case "day":
      return (value) => typeof value === "string";
    default:
      return (value) => typeof value === option.kind;
  }
}
function expectedOf(options2) {
  const codes2 = options2.flatMap((option) => option.kind === "codes" ? option.codes : []);
  const type = options2.flatMap(({ kind }) => kind === "codes" ? [] : [kind]);
  return codes2.length > 0 ? { type, codes: codes2 } : { type };
}
function arrayReader({ entry, max }) {
  const read = readerOf(entry);
  return (value, issues) => {
    const length = lengthOf(value, max, issues);
    if (length === void 0) return void 0;
    const copy = new Array(length);
    for (let index = 0; index < length; index++) {
      const before = issues.length;
      const found = take(value, index);
      copy[index] = found === UNREADABLE ? unreadable(issues) : read(found, issues);
      if (issues.length > before && placeUnder(`[${index}]`, issues, before)) break;
    }
    return copy;
  };
}
function lengthOf(value, max, issues) {
  try {
    if (!Array.isArray(value)) return wrongType(issues, { type: "array" });
    const { length } = value;
    if (Number.isInteger(length) && length >= 0 && length <= max) return length;
    issues.push({ path: "", code: "too-many", expected: { max } });
    return void 0;
  } catch {
    return unreadable(issues);
  }
}
function objectReader({ fields, isOpen }) {
  const names = Object.keys(fields);
  const blank = Object.fromEntries(names.map((name) => [name, void 0]));
  const readers = new Map(names.map((name) => [name, readerOf(fields[name])]));
  const required = names.filter((name) => fields[name]?.kind !== "optional");
  return (value, issues) => {
    const keys = keysOf(value, issues);
    if (!keys) return void 0;
    const copy = { ...blank };
    for (const key2 of keys) {
      const read = readers.get(key2);
      const before = issues.length;
      if (read) {
        const found = take(value, key2);
        if (found === UNREADABLE) unreadable(issues);
        else if (found !== null && found !== void 0) copy[key2] = read(found, issues);
        else if (required.includes(key2)) issues.push({ path: "", code: "missing" });
        if (issues.length > before && placeUnder(key2, issues, before)) break;
      } else if (!isOpen) {
        issues.push({
          path: "",
          code: "unknown-key",
          expected: { keys: names },
          ...nearest(key2, names)
        });
        if (issues.length >= MOST_ISSUES) break;
      }
    }
    for (const name of required) {
      if (!keys.includes(name)) issues.push({ path: name, code: "missing" });
    }
    return copy;
  };
}
function keysOf(value, issues) {
  if (typeof value !== "object" || value === null) return wrongType(issues, { type: "object" });
  try {
    return isPlainObject(value) ? Object.keys(value) : wrongType(issues, { type: "object" });
  } catch {
    return unreadable(issues);
  }
}
function isPlainObject(value) {
  if (Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null;
}
var UNREADABLE = {};
function take(owner, key2) {
  try {
    return owner[key2];
  } catch {
    return UNREADABLE;
  }
}
function unreadable(issues) {
  issues.push({ path: "", code: "unreadable" });
}
function placeUnder(step, issues, from) {
  for (let index = from; index < issues.length; index++) {
    const issue2 = issues[index];
    issues[index] = { ...issue2, path: pathTo(step, issue2.path) };
  }
  return issues.length >= MOST_ISSUES;
}

// src/input/check.ts
// @__NO_SIDE_EFFECTS__
function checkerOf(shape, { path = "", rule: rule2 } = {}) {
  let read;
  return (input) => {
    read ??= readerOf(shape);
    const issues = [];
    const value = read(input, issues);
    if (issues.length > 0) return refuse(issues, path);
    const broken = rule2?.(value) ?? [];
    return broken.length > 0 ? refuse(broken, path) : { ok: true, value };
  };
}
function refuse(issues, base) {
  const placed = issues.map((issue2) => ({ ...issue2, path: pathTo(base, issue2.path) }));
  return { ok: false, error: new InvalidInputError(placed) };
}

// src/explain/issue-rules.ts
// @__NO_SIDE_EFFECTS__
function rule(id, zh, en) {
  return { rule: id, says: { zh, en } };
}
var AGE_OR_BIRTH_DATE = /* @__PURE__ */ rule(
  "age-or-birth-date",
  "\u201C\u5E74\u9F84\u201D\u548C\u201C\u51FA\u751F\u65E5\u671F\u201D\u53EA\u80FD\u586B\u4E00\u9879",
  "may have age or birthDate, not both"
);
var HEALTHY_OR_ILL = /* @__PURE__ */ rule(
  "healthy-or-ill",
  "\u201C\u5065\u5EB7\u201D\u4E0D\u80FD\u4E0E\u75BE\u75C5\u540C\u65F6\u586B\u5199",
  "names healthy beside an illness"
);
var NOBODY_IN_EXTREME_POVERTY = /* @__PURE__ */ rule(
  "nobody-in-extreme-poverty",
  "\u8FD9\u91CC\u586B\u7684\u662F\u5BB6\u4E2D\u6CA1\u6709\u7279\u56F0\u4EBA\u5458\uFF0C\u4F46\u6709\u6210\u5458\u586B\u4E3A\u7279\u56F0\u4EBA\u5458",
  "is false, but a member has extremePoverty true"
);
var INCOME_FIGURE = /* @__PURE__ */ rule(
  "income-figure",
  "\u4EBA\u5747\u6536\u5165\u548C\u603B\u6536\u5165\u81F3\u5C11\u586B\u4E00\u9879",
  "must have perCapita or total"
);
var ONE_INCOME_A_PERIOD = /* @__PURE__ */ rule(
  "one-income-a-period",
  "\u622A\u6B62\u65E5\u671F\u548C\u53E3\u5F84\u90FD\u76F8\u540C\u7684\u6536\u5165\u53EA\u80FD\u586B\u4E00\u6B21",
  "has the periodEnd and basis of an earlier income"
);
var GRADE_AND_UNSAFE = /* @__PURE__ */ rule(
  "grade-and-unsafe",
  "\u623F\u5C4B\u7B49\u7EA7\u4E0E\u201C\u662F\u5426\u5371\u623F\u201D\u4E0D\u4E00\u81F4\uFF1B\u6539\u9020\u8FC7\u7684\uFF0C\u8BF7\u586B\u6539\u9020\u540E\u7684\u7B49\u7EA7",
  "has a grade and an unsafe that disagree: C and D are unsafe, A and B are not; after repairs give the new grade"
);

// src/households/record/contradictions.ts
function findContradictions(household) {
  const issues = [];
  const { members = [], incomes = [], housing, extremePoverty } = household;
  for (let index = 0; index < members.length; index++) {
    const member2 = members[index];
    if (member2) ofMember(member2, index, issues);
  }
  if (extremePoverty === false && members.some((member2) => member2?.extremePoverty)) {
    issues.push(issue("extremePoverty", NOBODY_IN_EXTREME_POVERTY));
  }
  if (incomes.length > 0) ofIncomes(incomes, issues);
  if (housing && isTorn(housing)) issues.push(issue("housing", GRADE_AND_UNSAFE));
  return issues;
}
function ofMember(member2, index, issues) {
  const { age, birthDate, health } = member2;
  if (age !== void 0 && birthDate !== void 0) {
    issues.push(issue(`members[${index}]`, AGE_OR_BIRTH_DATE));
  }
  if (health && health.length > 1 && health.includes("healthy") && health.some(isIllness)) {
    issues.push(issue(`members[${index}].health`, HEALTHY_OR_ILL));
  }
}
function isIllness(label) {
  return label !== null && label !== "healthy";
}
function ofIncomes(incomes, issues) {
  const seen = /* @__PURE__ */ new Set();
  incomes.forEach(({ periodEnd, perCapita, total, basis }, index) => {
    if (perCapita === void 0 && total === void 0) {
      issues.push(issue(`incomes[${index}]`, INCOME_FIGURE));
    }
    const period = periodEnd + basis;
    if (seen.has(period)) issues.push(issue(`incomes[${index}]`, ONE_INCOME_A_PERIOD));
    seen.add(period);
  });
}
function isTorn({ grade, unsafe }) {
  if (grade === void 0 || unsafe === void 0) return false;
  return unsafe !== (grade === "C" || grade === "D");
}
function issue(path, expected) {
  return { path, code: "contradiction", expected };
}

// src/input/shape.ts
// @__NO_SIDE_EFFECTS__
function boolean() {
  return { kind: "boolean" };
}
// @__NO_SIDE_EFFECTS__
function codes(list, labels) {
  return { kind: "codes", codes: list, labels };
}
// @__NO_SIDE_EFFECTS__
function day() {
  return { kind: "day" };
}
// @__NO_SIDE_EFFECTS__
function string(max, min = 0) {
  return { kind: "string", min, max };
}
// @__NO_SIDE_EFFECTS__
function number(min = -Number.MAX_VALUE, max = Number.MAX_VALUE) {
  return { kind: "number", min, max };
}
// @__NO_SIDE_EFFECTS__
function integer(min, max) {
  return { kind: "integer", min, max };
}
// @__NO_SIDE_EFFECTS__
function key() {
  return /* @__PURE__ */ optional(/* @__PURE__ */ union(/* @__PURE__ */ string(LONGEST_KEY), /* @__PURE__ */ number()));
}
var LONGEST_KEY = 200;
// @__NO_SIDE_EFFECTS__
function array(entry, max) {
  return { kind: "array", entry, max };
}
// @__NO_SIDE_EFFECTS__
function object(fields) {
  return { kind: "object", fields, isOpen: false };
}
// @__NO_SIDE_EFFECTS__
function union(...options2) {
  return { kind: "union", options: options2 };
}
// @__NO_SIDE_EFFECTS__
function optional(shape) {
  return { kind: "optional", shape };
}
// @__NO_SIDE_EFFECTS__
function nullable(shape) {
  return { kind: "nullable", shape };
}

// src/households/record/household-shape.ts
var MOST = { members: MOST_MEMBERS, incomes: MOST_INCOMES, events: 1e3, labels: 50 };
var OLDEST = 150;
var yesNo = /* @__PURE__ */ optional(boolean());
var risks = /* @__PURE__ */ optional(
  array(nullable(codes(riskCodes, riskLabels)), MOST.labels)
);
var member = /* @__PURE__ */ object({
  sex: optional(codes(sexCodes, sexLabels)),
  age: optional(integer(0, OLDEST)),
  birthDate: optional(day()),
  health: optional(array(nullable(codes(healthCodes, healthLabels)), MOST.labels)),
  disability: optional(
    union(
      codes(["none"]),
      object({
        kind: optional(codes(disabilityKindCodes, disabilityKindLabels)),
        grade: optional(codes([1, 2, 3, 4]))
      })
    )
  ),
  schooling: optional(codes(schoolingCodes, schoolingLabels)),
  collegeEntranceExam: optional(union(codes(["none"]), day())),
  employment: optional(codes(employmentCodes, employmentLabels)),
  leftBehind: yesNo,
  extremePoverty: yesNo
});
var income = /* @__PURE__ */ object({
  periodEnd: day(),
  perCapita: optional(number()),
  total: optional(number()),
  basis: optional(codes(incomeBasisCodes))
});
var event = /* @__PURE__ */ object({
  kind: codes(eventKindCodes, eventKindLabels),
  severe: yesNo,
  causedHardship: yesNo,
  date: optional(day())
});
var householdShape = /* @__PURE__ */ object({
  id: key(),
  registration: optional(codes(registrationCodes, registrationLabels)),
  riskEliminated: yesNo,
  monitoringKnown: yesNo,
  extremePoverty: yesNo,
  members: optional(array(nullable(member), MOST.members)),
  membersComplete: yesNo,
  incomes: optional(array(income, MOST.incomes)),
  incomeStable: yesNo,
  housing: optional(object({ grade: optional(codes(housingGradeCodes)), unsafe: yesNo })),
  events: optional(array(event, MOST.events)),
  risks,
  causes: risks,
  focusArea: optional(codes(verdictCodes))
});

// src/households/record/parse.ts
var check = /* @__PURE__ */ checkerOf(householdShape, { rule: findContradictions });
function checkHousehold(input) {
  return check(input);
}
function parseHousehold(input) {
  return orThrow(checkHousehold(input));
}

// src/households/answer/group-formula.ts
function groupFormula(group, readings) {
  const chosen = ({ reading, option }) => readings[reading] === option;
  const formula = group.variants?.find(chosen)?.formula ?? group.formula;
  const also = group.narrowed?.filter(chosen).map((one) => one.formula) ?? [];
  return also.length > 0 ? { all: [formula, ...also] } : formula;
}

// src/logic/formula.ts
function evaluate(formula, facts2) {
  if (typeof formula === "string") return facts2(formula);
  if ("not" in formula) return negate(evaluate(formula.not, facts2));
  const stop = "any" in formula;
  let result = !stop;
  for (const part of partsOf2(formula)) {
    const value = evaluate(part, facts2);
    if (value === stop) return stop;
    if (value === null) result = null;
  }
  return result;
}
function decisiveFacts(formula, facts2) {
  if (evaluate(formula, facts2) !== null) return [];
  if (typeof formula === "string") return [formula];
  return partsOf2(formula).flatMap((part) => decisiveFacts(part, facts2));
}
function decidingFacts(formula, facts2) {
  const value = evaluate(formula, facts2);
  if (value === null) return [];
  if (typeof formula === "string") return [formula];
  const deciding = (part) => "not" in formula || evaluate(part, facts2) === value;
  return partsOf2(formula).filter(deciding).flatMap((part) => decidingFacts(part, facts2));
}
function factsOf(formula) {
  return typeof formula === "string" ? [formula] : partsOf2(formula).flatMap(factsOf);
}
function partsOf2(formula) {
  if ("not" in formula) return [formula.not];
  return "any" in formula ? formula.any : formula.all;
}
function negate(value) {
  return value === null ? null : !value;
}

// src/logic/ternary.ts
function verdictOf(value) {
  if (value === null) return "unknown";
  return value ? "met" : "unmet";
}

// src/households/answer/group-verdicts.ts
var MOST_SHARED = 1024;
function groupJudge(group, readings, reader) {
  const formula = groupFormula(group, readings);
  const facts2 = FACT_ORDER.filter((fact) => factsOf(formula).includes(fact));
  const bits = facts2.map((fact) => FACT_BIT[fact]);
  const outcomes = [];
  const evidence = [];
  return () => {
    const combination = combinationOf(bits, reader);
    const outcome = outcomes[combination] ?? outcomeOf(formula, facts2, reader);
    outcomes[combination] = outcome;
    const { deciding, shared } = outcome;
    let key2 = 0;
    for (let index = 0; index < deciding.length; index++) {
      const one = deciding[index].evidence();
      evidence[index] = one;
      key2 = one.id < 0 ? Number.NaN : key2 * MOST_KEPT + one.id;
    }
    return shared.get(key2) ?? judge(group, outcome, evidence, key2);
  };
}
function combinationOf(bits, { isTrue, isFalse }) {
  let combination = 0;
  for (const bit of bits) {
    combination *= 3;
    if ((isTrue & bit) !== 0) combination += 1;
    else if ((isFalse & bit) !== 0) combination += 2;
  }
  return combination;
}
function outcomeOf(formula, facts2, { isTrue, isFalse, evidenceOf }) {
  const lookup = (fact) => {
    if ((isTrue & FACT_BIT[fact]) !== 0) return true;
    return (isFalse & FACT_BIT[fact]) !== 0 ? false : null;
  };
  const inOrder = (chosen) => facts2.filter((fact) => chosen.includes(fact));
  const missing2 = inOrder(decisiveFacts(formula, lookup));
  const deciding = missing2.length > 0 ? missing2 : inOrder(decidingFacts(formula, lookup));
  return {
    verdict: verdictOf(evaluate(formula, lookup)),
    missing: Object.freeze(missing2),
    deciding: deciding.map((fact) => ({ fact, value: lookup(fact), evidence: evidenceOf(fact) })),
    shared: /* @__PURE__ */ new Map()
  };
}
function judge({ id, provision }, { verdict, missing: missing2, deciding, shared }, evidence, key2) {
  const reasons2 = deciding.map(({ fact, value }, index) => {
    const { paths, readings } = evidence[index];
    return { fact, value, paths, readings };
  });
  const made = { id, verdict, provision, reasons: reasons2, missing: missing2 };
  if (Number.isSafeInteger(key2) && shared.size < MOST_SHARED) {
    reasons2.forEach(Object.freeze);
    Object.freeze(reasons2);
    shared.set(key2, Object.freeze(made));
  }
  return made;
}

// src/input/readings-option.ts
// @__NO_SIDE_EFFECTS__
function readingsField(rules) {
  const fields = rules.map(({ id, options: options2 }) => [id, optional(codes(options2))]);
  return optional(object(Object.fromEntries(fields)));
}
function allReadings(rules, chosen = {}) {
  const given = chosen;
  const all = rules.map(({ id, options: options2 }) => [id, given[id] ?? options2[0]]);
  return Object.freeze(Object.fromEntries(all));
}

// src/households/answer/options.ts
var check2 = /* @__PURE__ */ checkerOf(
  object({ asOf: day(), readings: readingsField(readingRules) }),
  { path: "options" }
);
function chooseOptions(options2) {
  const { asOf, readings } = orThrow(check2(options2));
  return { asOf, readings: allReadings(readingRules, readings) };
}

// src/households/answer/classifier.ts
function createHouseholdClassifier(options2) {
  return classifierOf(chooseOptions(options2));
}
function classifierOf({ asOf, readings }) {
  const reader = factReader(settingOf(asOf, readings));
  const verdictBits = compileMasks(
    groupRules.map((group) => groupFormula(group, readings)),
    FACT_ORDER
  );
  const judges = groupRules.map((group) => groupJudge(group, readings, reader));
  const targetJudges = judges.slice(0, targetGroupCount);
  const attentionJudges = judges.slice(targetGroupCount);
  const targetMask = (1 << targetGroupCount) - 1;
  const outOfPeriod = asOf < issued || asOf > ended;
  const classifyParsed = (household) => {
    reader.read(household);
    const { isTrue, isFalse } = reader;
    const verdict = anyOf(verdictBits(isTrue, isFalse), targetMask);
    const groups = judgeAll(targetJudges);
    const attention = judgeAll(attentionJudges);
    const facts2 = factsOf2(isTrue);
    const openFacts = factsOf2(ALL_FACTS & ~isTrue & ~isFalse);
    const { id } = household;
    const answer = {
      asOf,
      readings,
      outOfPeriod,
      ruleset,
      verdict,
      groups,
      attention,
      facts: facts2,
      openFacts
    };
    return id === void 0 ? answer : { id, ...answer };
  };
  return {
    classify: (input) => classifyParsed(parseHousehold(input)),
    classifyParsed,
    bits: (household) => {
      reader.read(household);
      return verdictBits(reader.isTrue, reader.isFalse);
    }
  };
}
var ALL_FACTS = /* @__PURE__ */ FACT_ORDER.reduce((bits, _, index) => bits | 1 << index, 0);
function anyOf(bits, mask) {
  if ((bits & mask) !== 0) return "met";
  return (bits >>> 16 & mask) === mask ? "unmet" : "unknown";
}
function judgeAll(judges) {
  const verdicts = new Array(judges.length);
  for (let index = 0; index < judges.length; index++) {
    verdicts[index] = judges[index]();
  }
  return verdicts;
}
function factsOf2(bits) {
  const facts2 = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    facts2.push(FACT_ORDER[31 - Math.clz32(rest & -rest)]);
  }
  return facts2;
}

// src/households/answer/classify.ts
function classifyHousehold(input, options2) {
  return classifierFor(chooseOptions(options2)).classify(input);
}
var latest;
function classifierFor(chosen) {
  const key2 = [chosen.asOf, ...Object.values(chosen.readings)].join();
  if (latest?.key !== key2) latest = { key: key2, classifier: classifierOf(chosen) };
  return latest.classifier;
}

// bench/hand-written.ts
var AS_OF = "2020-06-01";
var A_YEAR_LATER = "2021-06-01";
function handWritten(household) {
  const { registration, members, housing, extremePoverty, focusArea } = household;
  let met = 0;
  let unmet = 0;
  const put2 = (bit, value) => {
    if (value === true) met |= bit;
    else if (value === false) unmet |= bit;
  };
  const poor = registration === void 0 ? null : registration === "poor";
  const atRisk = edgeOrMonitored(household);
  put2(1, poor);
  put2(2, atRisk);
  let illness = null;
  let exam = null;
  let oddJobs = null;
  let disability = null;
  let disabledInPoverty = null;
  let leftBehind = null;
  let child = null;
  if (members) {
    const others = household.membersComplete === false ? null : false;
    illness = exam = oddJobs = disability = disabledInPoverty = leftBehind = child = others;
    for (const member2 of members) {
      const { employment } = member2;
      const age = ageGroupOf(member2);
      const disabled = member2.disability === void 0 ? null : member2.disability !== "none";
      if (illness !== true) illness = or(illness, illnessOf(member2));
      if (exam !== true) exam = or(exam, examOf(member2));
      oddJobs = or(oddJobs, employment === void 0 ? null : employment === "odd-jobs");
      disability = or(disability, disabled);
      disabledInPoverty = or(disabledInPoverty, and(disabled, member2.extremePoverty ?? null));
      if (leftBehind !== true) leftBehind = or(leftBehind, leftBehindOf(member2, age));
      child = or(child, age === void 0 ? null : age === UNDER_16 || age === UNDER_18);
    }
  }
  put2(4, illness);
  put2(8, exam);
  put2(16, notRising(household.incomes));
  put2(32, or(oddJobs, unstable(household)));
  const grade = housing?.grade;
  put2(64, grade !== void 0 ? grade === "C" || grade === "D" : housing?.unsafe ?? null);
  put2(128, struck(household));
  const poorOrAtRisk = or(poor, atRisk);
  if (extremePoverty === false) disabledInPoverty = false;
  put2(256, or(disabledInPoverty, and(disability, or(poorOrAtRisk, extremePoverty ?? null))));
  put2(512, leftBehind);
  const inArea = focusArea === void 0 || focusArea === "unknown" ? null : focusArea === "met";
  put2(1024, and(child, or(poorOrAtRisk, inArea)));
  return (met | unmet << 16) >>> 0;
}
function or(a, b) {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : null;
}
function and(a, b) {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : null;
}
function edgeOrMonitored(household) {
  if (household.riskEliminated === true) return false;
  switch (household.registration) {
    case void 0:
      return null;
    case "edge":
    case "monitored":
      return true;
    case "lifted":
    case "ordinary":
      return household.monitoringKnown === false ? null : false;
    default:
      return false;
  }
}
function illnessOf({ health }) {
  if (!health) return null;
  let known2 = true;
  for (const label of health) {
    if (label === "serious-illness" || label === "chronic-illness") return true;
    if (label === null) known2 = false;
  }
  return known2 ? false : null;
}
function examOf({ collegeEntranceExam: day2, schooling }) {
  if (day2 !== void 0) return day2 !== "none" && day2 >= AS_OF && day2 < A_YEAR_LATER;
  switch (schooling) {
    case void 0:
    case "senior-2":
    case "vocational-2":
    case "vocational-3":
      return null;
    default:
      return schooling === "senior-3";
  }
}
var UNBORN = -1;
var UNDER_16 = 0;
var UNDER_18 = 1;
var UNDER_60 = 2;
var ELDER = 3;
function ageGroupOf({ age, birthDate }) {
  if (age !== void 0) {
    if (age < 16) return UNDER_16;
    if (age < 18) return UNDER_18;
    return age < 60 ? UNDER_60 : ELDER;
  }
  if (birthDate === void 0) return void 0;
  if (birthDate > AS_OF) return UNBORN;
  if (birthDate > "2004-06-01") return UNDER_16;
  if (birthDate > "2002-06-01") return UNDER_18;
  return birthDate > "1960-06-01" ? UNDER_60 : ELDER;
}
function leftBehindOf({ leftBehind, sex }, age) {
  if (leftBehind === false) return false;
  const stays = leftBehind ?? null;
  switch (age) {
    case void 0:
      return null;
    case UNDER_16:
    case ELDER:
      return stays;
    case UNDER_60:
      return and(stays, sex === void 0 ? null : sex === "female");
    default:
      return false;
  }
}
function notRising(incomes) {
  if (!incomes) return null;
  let latest2;
  for (const income2 of incomes) {
    if (income2.periodEnd <= AS_OF && (!latest2 || isLater(income2, latest2))) latest2 = income2;
  }
  if (latest2?.perCapita === void 0) return null;
  let previous;
  for (const income2 of incomes) {
    if (income2.basis !== latest2.basis || income2.periodEnd >= latest2.periodEnd) continue;
    if (income2.perCapita === void 0) continue;
    if (!previous || income2.periodEnd > previous.periodEnd) previous = income2;
  }
  return previous?.perCapita === void 0 ? null : latest2.perCapita <= previous.perCapita;
}
function isLater(income2, other) {
  if (income2.periodEnd !== other.periodEnd) return income2.periodEnd > other.periodEnd;
  return income2.basis === "disposable" || other.basis === void 0;
}
function unstable({ incomeStable, risks: risks2, riskEliminated }) {
  if (risks2 && riskEliminated !== true && risks2.includes("unstable-work")) return true;
  return incomeStable === void 0 ? null : !incomeStable;
}
function struck(household) {
  const { events, risks: risks2, causes, registration } = household;
  let result = false;
  if (household.riskEliminated !== true) {
    if (risks2 && namesBlow(risks2)) return true;
    if (causes && namesBlow(causes)) {
      if (registration === "poor") return true;
      if (registration === void 0) result = null;
    }
  }
  if (!events) return null;
  for (const { severe, date } of events) {
    if (severe === false || date !== void 0 && date > AS_OF) continue;
    if (severe === true) return true;
    result = null;
  }
  return result;
}
function namesBlow(labels) {
  return labels.includes("natural-disaster") || labels.includes("accident");
}

// bench/peers.ts
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";
var AS_OF2 = "2020-06-01";
var LAST_SITTING = "2021-05-31";
function peerRecord(household) {
  const ended2 = (household.incomes ?? []).filter(({ periodEnd }) => periodEnd <= AS_OF2);
  const rank = (basis) => ["net", "disposable"].indexOf(basis ?? "");
  const [latest2, ...earlier] = ended2.sort(
    (a, b) => b.periodEnd.localeCompare(a.periodEnd) || rank(b.basis) - rank(a.basis)
  );
  const before = earlier.find(
    ({ basis, perCapita }) => basis === latest2?.basis && perCapita !== void 0
  );
  return { ...household, latestIncome: latest2?.perCapita, earlierIncome: before?.perCapita };
}
var field = (path) => ({ var: path });
var is = (path, value) => ({ "===": [field(path), value] });
var isOneOf = (path, values) => ({ in: [field(path), values] });
var has = (path, value) => ({ in: [value, field(path)] });
var some = (list, test) => ({ some: [field(list), test] });
var risk = (label) => ({
  and: [{ "!": is("riskEliminated", true) }, has("risks", label)]
});
var cause = (label) => ({
  and: [{ "!": is("riskEliminated", true) }, is("registration", "poor"), has("causes", label)]
});
var known = (path) => ({ "!=": [field(path), null] });
var JSON_LOGIC = [
  is("registration", "poor"),
  {
    and: [isOneOf("registration", ["edge", "monitored"]), { "!": is("riskEliminated", true) }]
  },
  some("members", { or: [has("health", "serious-illness"), has("health", "chronic-illness")] }),
  some("members", {
    if: [
      field("collegeEntranceExam"),
      { "<=": [AS_OF2, field("collegeEntranceExam"), LAST_SITTING] },
      is("schooling", "senior-3")
    ]
  }),
  {
    and: [
      known("latestIncome"),
      known("earlierIncome"),
      { "<=": [field("latestIncome"), field("earlierIncome")] }
    ]
  },
  {
    or: [
      some("members", is("employment", "odd-jobs")),
      is("incomeStable", false),
      risk("unstable-work")
    ]
  },
  {
    if: [field("housing.grade"), isOneOf("housing.grade", ["C", "D"]), is("housing.unsafe", true)]
  },
  {
    or: [
      some("events", {
        and: [
          is("severe", true),
          { or: [{ "!": field("date") }, { "<=": [field("date"), AS_OF2] }] }
        ]
      }),
      ...["natural-disaster", "accident"].flatMap((label) => [risk(label), cause(label)])
    ]
  }
];
function jsonLogicBits(record) {
  let bits = 0;
  for (let group = 0; group < JSON_LOGIC.length; group++) {
    if (jsonLogic.apply(JSON_LOGIC[group], record)) bits |= 1 << group;
  }
  return bits;
}
function peerFacts(record) {
  const { members = [], events, riskEliminated, registration, risks: risks2 = [], causes = [] } = record;
  const { housing, incomeStable, latestIncome, earlierIncome } = record;
  const counted = registration === "poor" ? causes.filter((label) => label !== "unstable-work") : [];
  const labels = riskEliminated ? [] : [...risks2, ...counted];
  return {
    registration,
    riskEliminated,
    incomeStable,
    labels,
    health: members.flatMap(({ health = [] }) => health),
    employment: members.map(({ employment }) => employment),
    sitsSoon: members.some(
      ({ collegeEntranceExam: day2, schooling }) => day2 ? day2 >= AS_OF2 && day2 <= LAST_SITTING : schooling === "senior-3"
    ),
    grade: housing?.grade,
    unsafe: housing?.grade ? void 0 : housing?.unsafe,
    latestIncome: latestIncome ?? Number.NaN,
    earlierIncome: earlierIncome ?? Number.NaN,
    struck: events?.some(({ severe, date }) => severe && (!date || date <= AS_OF2))
  };
}
var when = (fact, operator, value) => ({ fact, operator, value });
var RULES2 = [
  { all: [when("registration", "equal", "poor")] },
  {
    all: [
      when("registration", "in", ["edge", "monitored"]),
      when("riskEliminated", "notEqual", true)
    ]
  },
  {
    any: [
      when("health", "contains", "serious-illness"),
      when("health", "contains", "chronic-illness")
    ]
  },
  { all: [when("sitsSoon", "equal", true)] },
  { all: [when("latestIncome", "lessThanInclusive", { fact: "earlierIncome" })] },
  {
    any: [
      when("employment", "contains", "odd-jobs"),
      when("incomeStable", "equal", false),
      when("labels", "contains", "unstable-work")
    ]
  },
  { any: [when("grade", "in", ["C", "D"]), when("unsafe", "equal", true)] },
  {
    any: [
      when("struck", "equal", true),
      when("labels", "contains", "natural-disaster"),
      when("labels", "contains", "accident")
    ]
  }
];
var engine = new Engine(
  RULES2.map((conditions, group) => ({ conditions, event: { type: String(group) } })),
  { allowUndefinedFacts: true }
);
async function rulesEngineBits(facts2) {
  const { events } = await engine.run(facts2);
  return events.reduce((bits, { type }) => bits | 1 << Number(type), 0);
}

// bench/population.ts
function random(seed) {
  let state = seed;
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
function population(count, seed = 20200514) {
  const draw = random(seed);
  const pick = (values) => values[Math.floor(draw() * values.length)];
  const chance = (share) => draw() < share;
  const maybe = (share, value) => chance(share) ? value() : void 0;
  const source = () => ({
    health: chance(0.95),
    disability: chance(0.95),
    schooling: chance(0.95),
    exam: chance(0.05),
    employment: chance(0.85),
    leftBehind: chance(0.6),
    extremePoverty: chance(0.3),
    age: chance(0.8)
  });
  const cell = (asked, value) => asked && chance(0.98) ? value() : void 0;
  const member2 = (asked) => ({
    sex: pick(["female", "male"]),
    ...asked.age ? { age: Math.floor(draw() * 90) } : { birthDate: `${1935 + Math.floor(draw() * 84)}-0${1 + Math.floor(draw() * 9)}-15` },
    health: cell(
      asked.health,
      () => chance(0.75) ? ["healthy"] : [pick(["chronic-illness", "serious-illness"])]
    ),
    disability: cell(
      asked.disability,
      () => chance(0.9) ? "none" : { kind: pick(disabilityKindCodes), grade: pick([1, 2, 3, 4]) }
    ),
    schooling: cell(asked.schooling, () => chance(0.7) ? "not-in-school" : pick(schoolingCodes)),
    collegeEntranceExam: cell(asked.exam, () => chance(0.5) ? "none" : "2020-07-07"),
    employment: cell(asked.employment, () => pick(employmentCodes)),
    leftBehind: cell(asked.leftBehind, () => chance(0.1)),
    extremePoverty: cell(asked.extremePoverty, () => chance(0.03))
  });
  const members = () => {
    const asked = source();
    return Array.from({ length: 1 + Math.floor(draw() * 5) }, () => member2(asked));
  };
  const whole = (household2) => {
    const someoneIs = household2.members?.some((one) => one?.extremePoverty === true);
    return someoneIs && household2.extremePoverty === false ? { ...household2, extremePoverty: void 0 } : household2;
  };
  const household = (_, index) => whole({
    id: `H${index}`,
    registration: maybe(0.95, () => pick(registrationCodes)),
    riskEliminated: maybe(0.1, () => chance(0.5)),
    monitoringKnown: maybe(0.1, () => false),
    extremePoverty: maybe(0.7, () => chance(0.05)),
    members: members(),
    incomes: maybe(0.6, () => [
      { periodEnd: "2018-12-31", perCapita: Math.floor(draw() * 9e3), basis: "disposable" },
      { periodEnd: "2019-12-31", perCapita: Math.floor(draw() * 9e3), basis: "disposable" }
    ]),
    incomeStable: maybe(0.5, () => chance(0.7)),
    housing: maybe(
      0.9,
      () => chance(0.5) ? { grade: pick(housingGradeCodes) } : { unsafe: chance(0.1) }
    ),
    events: maybe(
      0.4,
      () => chance(0.7) ? [] : [{ kind: pick(eventKindCodes), severe: chance(0.5), date: "2020-02-03" }]
    ),
    risks: maybe(0.3, () => [pick(riskCodes)]),
    causes: maybe(0.3, () => [pick(riskCodes)]),
    focusArea: maybe(0.8, () => pick(["met", "unmet"]))
  });
  return JSON.parse(JSON.stringify(Array.from({ length: count }, household)));
}

// bench/race.ts
var ROUNDS = 15;
async function race(count, contenders) {
  const entries = Object.entries(contenders);
  const times = new Map(entries.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of entries) {
      const start = process.hrtime.bigint();
      await run();
      times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  const speeds = Array.from(times, ([name, list]) => [name, count / median(list)]);
  return Object.fromEntries(speeds);
}
function jsonAlone(inputs2, answers) {
  const lines2 = inputs2.map((input) => JSON.stringify(input));
  return () => {
    let length = 0;
    for (const [index, line] of lines2.entries()) {
      JSON.parse(line);
      length += JSON.stringify(answers[index]).length;
    }
    return length;
  };
}
function median(list) {
  return list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
function printSpeeds(title, unit, speeds) {
  console.log(`
${title}, ${ROUNDS} rounds, medians
`);
  for (const [name, perSecond] of Object.entries(speeds)) {
    const figure = Math.round(perSecond).toLocaleString("en").padStart(12);
    console.log(`${name.padEnd(48)} ${figure} ${unit}/s`);
  }
}
function printBudgets(figures) {
  const write = (figure) => (figure < 100 ? figure.toFixed(2) : Math.round(figure).toLocaleString("en")).padStart(12);
  console.log(`
${"".padEnd(48)} ${"here".padStart(12)} ${"budget".padStart(12)}`);
  for (const [name, here, budget] of figures) {
    console.log(
      `${name.padEnd(48)} ${write(here)} ${write(budget)}${here < budget ? "  MISSED" : ""}`
    );
  }
}

// bench/households.bench.ts
var COUNT = 2e4;
var FEW = 2e3;
var EIGHT = 255;
var options = { asOf: "2020-06-01" };
var inputs = population(COUNT);
var lines = inputs.map((household) => JSON.stringify(household));
var parsed = inputs.map(parseHousehold);
var classifier = createHouseholdClassifier(options);
var results = parsed.map((household) => classifier.classifyParsed(household));
var few = parsed.slice(0, FEW);
var records = few.map(peerRecord);
var facts = records.map(peerFacts);
for (const [index, household] of parsed.entries()) {
  if (handWritten(household) !== classifier.bits(household)) {
    throw new Error(`The hand-written pass disagrees at household ${index}`);
  }
}
checkPeer("json-logic-js", records.map(jsonLogicBits));
checkPeer("json-rules-engine", await Promise.all(facts.map(rulesEngineBits)));
function checkPeer(name, answers) {
  let [unknown, yes] = [0, 0];
  for (const [index, household] of few.entries()) {
    const bits = classifier.bits(household);
    const [met, decided] = [bits & EIGHT, (bits | bits >>> 16) & EIGHT];
    const answer = answers[index];
    if ((answer & decided) !== met) throw new Error(`${name} disagrees at household ${index}`);
    unknown += bitCount(EIGHT & ~decided);
    yes += bitCount(answer & ~decided);
  }
  console.log(`${name}: of ${unknown} unknown verdicts, ${yes} are yes and ${unknown - yes} no`);
}
function bitCount(bits) {
  return bits.toString(2).replaceAll("0", "").length;
}
var sink = 0;
var json = jsonAlone(inputs, results);
var endOf = (text) => text.charCodeAt(text.length - 1);
var speed = await race(COUNT, {
  "hand-written single pass": () => {
    for (const household of parsed) sink += handWritten(household);
  },
  "classifier.bits": () => {
    for (const household of parsed) sink += classifier.bits(household);
  },
  "classifyParsed, with reasons": () => {
    for (const household of parsed) sink += classifier.classifyParsed(household).groups.length;
  },
  "classifyHousehold, validated, with reasons": () => {
    for (const household of inputs) sink += classifyHousehold(household, options).groups.length;
  },
  "JSON.parse + JSON.stringify alone": () => {
    sink += json();
  },
  "NDJSON line to line, JSON.stringify": () => {
    for (const line of lines) sink += endOf(JSON.stringify(classifier.classify(JSON.parse(line))));
  },
  "NDJSON line to line, classificationJson": () => {
    for (const line of lines)
      sink += endOf(classificationJson(classifier.classify(JSON.parse(line))));
  }
});
printSpeeds(`${COUNT} households`, "households", speed);
var peers = await race(FEW, {
  "classifier.bits": () => {
    for (const household of few) sink += classifier.bits(household);
  },
  "classifyParsed, with reasons": () => {
    for (const household of few) sink += classifier.classifyParsed(household).groups.length;
  },
  "json-logic-js, yes or no": () => {
    for (const record of records) sink += jsonLogicBits(record);
  },
  "json-rules-engine, yes or no": async () => {
    for (const known2 of facts) sink += await rulesEngineBits(known2);
  }
});
printSpeeds(`${FEW} of them, one at a time, checked before`, "households", peers);
var alone = speed["JSON.parse + JSON.stringify alone"];
var logic = peers["json-logic-js, yes or no"];
var reasons = "classifyParsed, with reasons";
printBudgets([
  ["bits / hand-written", speed["classifier.bits"] / speed["hand-written single pass"], 0.85],
  ["bits / json-logic-js", peers["classifier.bits"] / logic, 10],
  [
    "bits / json-rules-engine",
    peers["classifier.bits"] / peers["json-rules-engine, yes or no"],
    40
  ],
  ["classifyParsed / JSON alone", speed[reasons] / alone, 3],
  ["classifyParsed / json-logic-js", peers[reasons] / logic, 3],
  [
    "classifyHousehold / JSON alone",
    speed["classifyHousehold, validated, with reasons"] / alone,
    1.5
  ],
  ["NDJSON / JSON alone", speed["NDJSON line to line, JSON.stringify"] / alone, 0.75],
  [
    "NDJSON by classificationJson / JSON alone",
    speed["NDJSON line to line, classificationJson"] / alone,
    1.2
  ]
]);
if (sink < 0) throw new Error("unreachable");
