"""Answers which groups a household is in, from the rules in data/*.json alone.

data/README.md tells how a rule reads. This file interprets it: it knows no fact, no group and no reading by name.
Run as a script, it compares itself with the valid cases of data/conformance/households.json.
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


def holds(value: Any, label: Any) -> bool:
    """Whether a field is a label, or has it among its labels."""
    return label in value if isinstance(value, list) else value == label


class Answer:
    """What is known of one household on one day under one choice of readings."""

    def __init__(self, household: dict, as_of: str, readings: dict[str, str] | None = None):
        self.household = household
        self.as_of = as_of
        self.readings = DEFAULTS | {id: option for id, option in (readings or {}).items() if option is not None}
        self.facts = {id: self.value(rule, household) for id, rule in FACTS.items()}

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
            case {"if": condition, "true": yes, "false": no}:
                met = self.value(condition, record)
                return None if met is None else self.value(yes if met else no, record)
            case {"by": _, "options": _}:
                return self.value(self.chosen(rule), record)
            case {"fact": id}:
                return self.value(FACTS[id], self.household)
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
                return holds(value, label)
            case {"suggests": label}:
                return None if holds(value, label) else False
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
        if age is not None:
            return age >= least and (below is None or age < below)
        if born is None:
            return None
        has_reached = lambda years: born <= shift_years(self.as_of, -years)
        return has_reached(least) and not (below is not None and has_reached(below))

    def some(self, name: str, where: Any) -> Ternary:
        entries = self.household.get(name)
        if entries is None:
            return None
        # A null entry is one of which nothing is known.
        found = any_of(self.value(where, entry or {}) for entry in entries)
        is_complete = name not in COMPLETE or self.household.get(COMPLETE[name]) is not False
        return None if found is False and not is_complete else found

    def trend(self, name: str, measure: str, against: str) -> Ternary:
        def rank(period: dict) -> tuple:
            return period["periodEnd"], ["net", "disposable"].index(period["basis"]) if period.get("basis") else -1

        ended = [period for period in self.household.get(name) or [] if period["periodEnd"] <= self.as_of]
        *_, latest = [None, *sorted(ended, key=rank)]
        if latest is None or latest.get(measure) is None:
            return None
        earlier = sorted(
            (
                (period["periodEnd"], period[measure])
                for period in ended
                if period["periodEnd"] < latest["periodEnd"]
                and period.get("basis") == latest.get("basis")
                and period.get(measure) is not None
            ),
        )
        if not earlier:
            return None
        return latest[measure] <= earlier[{"previous": -1, "earliest": 0}[against]][1]

    def formula_of(self, group: dict) -> Any:
        is_chosen = lambda one: self.readings[one["reading"]] == one["option"]
        variants = [one["formula"] for one in filter(is_chosen, group.get("variants", []))]
        narrowed = [one["formula"] for one in filter(is_chosen, group.get("narrowed", []))]
        return {"all": [*variants, group["formula"]][:1] + narrowed}

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

    def groups(self) -> dict[str, tuple[str, list[str]]]:
        """The verdict on every group, and the facts that it misses."""
        words = {True: "met", False: "unmet", None: "unknown"}
        formulas = {group["id"]: self.formula_of(group) for group in GROUPS}
        return {
            id: (words[self.holds(formula)], [fact for fact in FACTS if fact in self.missing(formula)])
            for id, formula in formulas.items()
        }


def differences(case: dict) -> list[str]:
    """What a case names and this interpreter answers otherwise."""
    answer = Answer(case["input"], case["options"]["asOf"], case["options"].get("readings"))
    groups = answer.groups()
    answers = {
        "facts": answer.facts,
        "verdicts": {id: verdict for id, (verdict, _) in groups.items()},
        "missing": {id: missing for id, (_, missing) in groups.items()},
    }
    return [
        f"{case['name']}\n  {kind} of {id}: expected {expected}, got {answers[kind][id]}"
        for kind in answers
        for id, expected in case.get(kind, {}).items()
        if answers[kind][id] != expected
    ]


def main() -> int:
    cases = read("conformance/households")["cases"]
    valid = [case for case in cases if "error" not in case]
    found = [difference for case in valid for difference in differences(case)]
    print(*found, sep="\n", end="\n" if found else "")
    counts = {kind: sum(len(case.get(kind, {})) for case in valid) for kind in ("verdicts", "missing", "facts")}
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    print(f"{len(valid)} cases ({told}): {len(found)} differences; {len(cases) - len(valid)} invalid inputs skipped")
    return 0 if valid and not found else 1


if __name__ == "__main__":
    sys.exit(main())
