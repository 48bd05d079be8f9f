"""Answers which groups a household is in, from the rules in data/*.json alone.

data/README.md tells how a rule reads. This file interprets it: it knows no fact, no group and no reading by name.
Run as a script, it compares itself with the valid cases of data/conformance/households.json, with the households of
data/conformance/registry.json, and with those of files that are named, such as `npm run vectors` writes.
"""

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[3] / "data"

Ternary = bool | None  # None is unknown


def read(name: str) -> Any:
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


FACTS = {row["id"]: row["rule"] for row in read("household-facts")}
GROUPS = read("target-groups") + read("attention-groups")
DEFAULTS = {row["id"]: row["default"] for row in read("readings")}
# The field that says whether a list is complete, by list.
COMPLETE = {row["id"]: row["complete"] for row in read("household-fields") if "complete" in row}


def all_of(values: Iterable[Ternary]) -> Ternary:
    seen = set(values)
    return False if False in seen else None if None in seen else True


def not_of(value: Ternary) -> Ternary:
    return None if value is None else not value


def any_of(values: Iterable[Ternary]) -> Ternary:
    return not_of(all_of(map(not_of, values)))


def shift_years(day: str, years: int) -> str:
    moved = date.fromisoformat(day)
    try:
        return moved.replace(year=moved.year + years).isoformat()
    except ValueError:  # 29 February of a year that has none
        return moved.replace(year=moved.year + years, day=28).isoformat()


def field_of(record: dict, path: str) -> Any:
    """The value of a field such as `housing.grade`; None if it or an outer one is missing."""
    value: Any = record
    for name in path.split("."):
        value = value.get(name) if value is not None else None
    return value


def is_or_has(value: Any, label: Any) -> bool:
    """Whether a field is a label, or has it among its labels."""
    return label in value if isinstance(value, list) else value == label


class Answer:
    """What is known of one household on one day under one choice of readings."""

    def __init__(self, household: dict, as_of: str, readings: dict[str, str] | None = None):
        self.household = household
        self.as_of = as_of
        chosen = {reading: option for reading, option in (readings or {}).items() if option is not None}
        self.readings = DEFAULTS | chosen
        self.facts = {fact: self.value(rule, household) for fact, rule in FACTS.items()}

    def value(self, rule: Any, record: dict) -> Ternary:
        match rule:
            case True | False | None:
                return rule
            case {"all": parts}:
                return all_of(self.value(part, record) for part in parts)
            case {"any": parts}:
                return any_of(self.value(part, record) for part in parts)
            case {"not": part}:
                return not_of(self.value(part, record))
            case {"first": parts}:
                values = (self.value(part, record) for part in parts)
                return next((value for value in values if value is not None), None)
            case {"by": _, "options": _}:
                return self.value(self.chosen(rule), record)
            case {"fact": fact}:
                return self.value(FACTS[fact], self.household)
            case {"some": name, "where": where}:
                return self.some(name, where)
            case {"trend": name, "measure": measure, "against": against}:
                return self.trend(name, self.chosen(measure), self.chosen(against))
            case {"field": "age", **limits} if limits.keys() & {"from", "below"}:
                return self.age(record, limits.get("from", 0), limits.get("below"))
            case {"field": path, **test}:
                return self.test(test, field_of(record, path))
        raise ValueError(f"unknown form of rule: {rule}")

    def chosen(self, rule: dict) -> Any:
        """What the chosen option of a reading says: a rule, or a word of `trend`."""
        return rule["options"][self.readings[rule["by"]]]

    def test(self, test: dict, value: Any) -> Ternary:
        match test:
            case {"proves": label}:
                return is_or_has(value, label)
            case {"suggests": label}:
                return None if is_or_has(value, label) else False
        if value is None:
            return None
        match test:
            case {"is": wanted}:
                return value in wanted if isinstance(wanted, list) else value == wanted
            case {"yes": yes, "no": no}:
                return True if value in yes else False if value in no else None
            case {"has": label}:
                return True if label in value else None if None in value else False
            case {"within": window}:
                return value != "none" and all(self.is_within(value, *bound) for bound in window.items())
        raise ValueError(f"unknown test: {test}")

    def is_within(self, day: str, bound: str, years: int) -> bool:
        limit = shift_years(self.as_of, years)
        return {"from": day >= limit, "after": day > limit, "to": day <= limit, "before": day < limit}[bound]

    def age(self, member: dict, least: int, below: int | None) -> Ternary:
        age, born = member.get("age"), member.get("birthDate")
        if age is None and born is None:
            return None

        def has_reached(years: int) -> bool:
            return age >= years if age is not None else born <= shift_years(self.as_of, -years)

        return has_reached(least) and (below is None or not has_reached(below))

    def some(self, name: str, where: Any) -> Ternary:
        entries = self.household.get(name)
        if entries is None:
            return None
        # A null entry is one of which nothing is known.
        found = any_of(self.value(where, entry or {}) for entry in entries)
        is_complete = name not in COMPLETE or self.household.get(COMPLETE[name]) is not False
        return None if found is False and not is_complete else found

    def trend(self, name: str, measure: str, against: str) -> Ternary:
        def rank(period: dict) -> tuple[str, int]:
            return period["periodEnd"], [None, "net", "disposable"].index(period.get("basis"))

        ended = sorted((one for one in self.household.get(name) or [] if one["periodEnd"] <= self.as_of), key=rank)
        if not ended or ended[-1].get(measure) is None:
            return None
        latest = ended[-1]
        earlier = [
            one[measure]
            for one in ended
            if one["periodEnd"] < latest["periodEnd"]
            and one.get("basis") == latest.get("basis")
            and one.get(measure) is not None
        ]
        if not earlier:
            return None
        return latest[measure] <= earlier[{"previous": -1, "earliest": 0}[against]]

    def formula_of(self, group: dict) -> Any:
        def chosen(key: str) -> list:
            rows = group.get(key, [])
            return [row["formula"] for row in rows if self.readings[row["reading"]] == row["option"]]

        [formula, *_] = [*chosen("variants"), group["formula"]]
        return {"all": [formula, *chosen("narrowed")]}

    def holds(self, formula: Any) -> Ternary:
        match formula:
            case str(fact):
                return self.facts[fact]
            case {"all": parts}:
                return all_of(map(self.holds, parts))
            case {"any": parts}:
                return any_of(map(self.holds, parts))
            case {"not": part}:
                return not_of(self.holds(part))
        raise ValueError(f"unknown form of formula: {formula}")

    def missing(self, formula: Any) -> set[str]:
        """The unknown facts that can still change a formula: those in its unknown parts, and none once it is decided."""
        if self.holds(formula) is not None:
            return set()
        if isinstance(formula, str):
            return {formula}
        [parts] = formula.values()
        return set().union(*map(self.missing, parts if isinstance(parts, list) else [parts]))

    def group(self, group: dict) -> tuple[str, list[str]]:
        """The verdict on a group, and the facts that it misses."""
        formula = self.formula_of(group)
        missing = self.missing(formula)
        verdict = {True: "met", False: "unmet", None: "unknown"}[self.holds(formula)]
        return verdict, [fact for fact in FACTS if fact in missing]


def differences(case: dict) -> list[str]:
    """What a case names and this interpreter answers otherwise."""
    answer = Answer(case["input"], case["options"]["asOf"], case["options"].get("readings"))
    groups = {group["id"]: answer.group(group) for group in GROUPS}
    answers = {
        "facts": answer.facts,
        "verdicts": {name: verdict for name, (verdict, _) in groups.items()},
        "missing": {name: missing for name, (_, missing) in groups.items()},
    }
    return [
        f"{case['name']}\n  {kind} of {name}: expected {expected}, got {answers[kind][name]}"
        for kind in answers
        for name, expected in case.get(kind, {}).items()
        if answers[kind][name] != expected
    ]


def cases_in(path: Path) -> list[dict]:
    """The cases of a file; of a registry export each of its households with verdicts is one."""
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    if path.stem != "registry":
        return cases
    return [
        {"name": case["name"], "input": household, "options": {"asOf": case["asOf"]}, "verdicts": verdicts}
        for case in cases
        for household in case.get("households", [])
        if (verdicts := case.get("verdicts", {}).get(household.get("id")))
    ]


def run(path: Path) -> bool:
    """Whether every case of a file comes out as it says."""
    cases = cases_in(path)
    valid = [case for case in cases if "error" not in case]
    found = [difference for case in valid for difference in differences(case)]
    print(*found, sep="\n", end="\n" if found else "")
    counts = {kind: sum(len(case.get(kind, {})) for case in valid) for kind in ("verdicts", "missing", "facts")}
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    skipped = len(cases) - len(valid)
    print(f"{path.name}: {len(valid)} cases ({told}): {len(found)} differences; {skipped} invalid inputs skipped")
    return len(valid) > 0 and not found


def main() -> int:
    own = [DATA / "conformance" / f"{name}.json" for name in ("households", "registry")]
    results = [run(path) for path in own + [Path(name) for name in sys.argv[1:]]]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
