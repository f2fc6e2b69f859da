"""What a class made of the exercises."""

from collections import Counter, defaultdict
from statistics import mean
from typing import NamedTuple

from correlation import tells_apart
from exercises import Exercise
from handed_in import key

JUDGED = {"right", "wrong"}
TRIES = {"predict", "recall", "check", "score"}
WORKED = TRIES - {"predict"}
STALLS = 5
BELIEFS = 10


class Work(NamedTuple):
    """What one learner did in one exercise."""

    learner: str
    is_tried: bool
    is_first: bool
    is_solved: bool
    is_worked_on: bool
    hints: int
    slips: frozenset


class Tally(NamedTuple):
    """One exercise, and what each learner who met it did there."""

    exercise: Exercise
    works: list
    tried: list
    worked_on: int
    stalled: int
    slips: list
    slips_of_stalled: list


def tallies(taken, known):
    """The exercises that somebody met, in the order of the series."""
    works = defaultdict(list)
    for learner in taken:
        entries = defaultdict(list)
        for entry in learner.entries:
            entries[entry.exercise].append(entry)
        for exercise, mine in entries.items():
            works[exercise].append(work(key(learner.name), mine))
    return [tallied(each, works[each.id]) for each in known if each.id in works]


def work(learner, entries):
    tries = [each.outcome for each in entries if each.what in TRIES and each.outcome in JUDGED]
    return Work(
        learner,
        is_tried=bool(tries),
        is_first=tries[:1] == ["right"],
        is_solved="right" in tries,
        is_worked_on=any(each.what in WORKED for each in entries),
        hints=sum(each.what == "hint" for each in entries),
        slips=frozenset(slip for each in entries for slip in each.slips),
    )


def tallied(exercise, works):
    """Who has only predicted, and wrongly, has not stalled."""
    worked_on = [each for each in works if each.is_worked_on]
    stalled = [each for each in worked_on if not each.is_solved]
    return Tally(
        exercise,
        works,
        tried=[each for each in works if each.is_tried],
        worked_on=len(worked_on),
        stalled=len(stalled),
        slips=slips(works),
        slips_of_stalled=slips(stalled),
    )


def slips(works):
    return commonest(Counter(slip for each in works for slip in each.slips))


def commonest(counts):
    """Those that count most first; the same order each time."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def stalls(all_tallies):
    """Where most learners did not get on: what they answered and never had right."""
    stuck = [tally for tally in all_tallies if tally.stalled]
    stuck.sort(key=lambda tally: (-tally.stalled, tally.worked_on))
    return [
        {
            "number": tally.exercise.number,
            "question": tally.exercise.question,
            "stalled": tally.stalled,
            "worked_on": tally.worked_on,
            "slips": tally.slips_of_stalled[:2],
        }
        for tally in stuck[:STALLS]
    ]


def beliefs(all_tallies):
    """The misconceptions that most learners had, and where."""
    learners, places = defaultdict(set), defaultdict(list)
    for tally in all_tallies:
        for slip, _ in tally.slips:
            places[slip].append(tally.exercise.number)
        for work in tally.works:
            for slip in work.slips:
                learners[slip].add(work.learner)
    most = commonest({slip: len(theirs) for slip, theirs in learners.items()})
    return [
        {"name": slip, "learners": count, "exercises": ", ".join(places[slip])}
        for slip, count in most[:BELIEFS]
    ]


def rows(all_tallies):
    others = rest(all_tallies)
    return [row(tally, others) for tally in all_tallies]


def row(tally, others):
    tried = [work for work in tally.tried if (work.learner, tally.exercise.id) in others]
    return {
        "number": tally.exercise.number,
        "question": tally.exercise.question,
        **shares([tally]),
        "hints": f"{mean(work.hints for work in tally.works):.1f}",
        "tells_apart": tells_apart(
            [float(work.is_first) for work in tried],
            [others[work.learner, tally.exercise.id] for work in tried],
        ),
        "slips": tally.slips,
    }


def rest(all_tallies):
    """For each learner and exercise, the share of the others that were right at the first try."""
    first = defaultdict(dict)
    for tally in all_tallies:
        for work in tally.tried:
            first[work.learner][tally.exercise.id] = work.is_first
    return {
        (learner, exercise): (sum(mine.values()) - mine[exercise]) / (len(mine) - 1)
        for learner, mine in first.items()
        if len(mine) > 1
        for exercise in mine
    }


def shares(some):
    """Of all tries at these exercises: by how many learners, solved, and right at the first."""
    tried = [work for tally in some for work in tally.tried]
    return {
        "tried": len({work.learner for work in tried}),
        "solved": share(sum(work.is_solved for work in tried), len(tried)),
        "first": share(sum(work.is_first for work in tried), len(tried)),
    }


def share(part, whole):
    return f"{100 * part / whole:.0f} %" if whole else "–"
