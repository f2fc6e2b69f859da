"""What the two tests say of a class, question by question, by classical test theory."""

from collections import defaultdict
from statistics import mean

from correlation import caution, tells_apart
from papers import FORMS, MOST_POINTS, SITTINGS
from tally import share

BEST_FOR_CORRELATION = ("after", "later", "before")


def report(papers, questions):
    """All that the page says of the tests; nothing where nobody wrote one."""
    if not papers:
        return None
    points, whens = points_by_question(papers), sittings(papers)
    chosen = {form: correlated(papers, form) for form in FORMS}
    fewest = min(len(some) for some in chosen.values() if some)
    return {
        "sittings": whens,
        "questions": [
            item(question, objective, points, whens, chosen[question[0]])
            for question, objective in questions.items()
        ],
        "correlated": [f"form {form} {some[0].when}" for form, some in chosen.items() if some],
        "gains": gains(papers),
        "caution": caution(fewest),
        "one_more": f"{100 / fewest:.0f}",
    }


def sittings(papers):
    return {
        when: count for when in SITTINGS if (count := sum(paper.when == when for paper in papers))
    }


def correlated(papers, form):
    """The papers of one form at one time, best after learning: before it nobody knows much."""
    for when in BEST_FOR_CORRELATION:
        some = [paper for paper in papers if (paper.form, paper.when) == (form, when)]
        if some:
            return some
    return []


def item(question, objective, points, whens, chosen):
    form, number = question
    written = [paper for paper in chosen if number in paper.points]
    return {
        "name": f"{form}{number}",
        "objective": f"{objective.notebook} {objective.verb}",
        "shares": shares(points, whens, [question]),
        "tells_apart": tells_apart(
            [paper.points[number] for paper in written],
            [sum(paper.points.values()) - paper.points[number] for paper in written],
        ),
    }


def by_objective(papers, questions):
    """The share of the points at each time, for an objective that a question asks for or not."""
    points, whens = points_by_question(papers), sittings(papers)
    known = defaultdict(lambda: shares(points, whens, []))
    for objective in questions.values():
        mine = [each for each in questions if questions[each] == objective]
        known[objective] = shares(points, whens, mine)
    return known


def points_by_question(papers):
    points = defaultdict(list)
    for paper in papers:
        for number, mark in paper.points.items():
            points[paper.when, paper.form, number].append(mark)
    return points


def shares(points, whens, questions):
    return {
        when: points_of([mark for question in questions for mark in points[(when, *question)]])
        for when in whens
    }


def points_of(points):
    return share(sum(points), MOST_POINTS * len(points))


def gains(papers):
    """From before to each later time, of those who wrote both."""
    return [gain for when in SITTINGS[1:] if (gain := gained(papers, when))]


def gained(papers, when):
    first = {paper.learner: paper for paper in papers if paper.when == SITTINGS[0]}
    pairs = [
        (first[paper.learner], paper)
        for paper in papers
        if paper.when == when and paper.learner in first
    ]
    if not pairs:
        return None
    in_both = pairs[0][0].points.keys() & pairs[0][1].points.keys()
    return {
        "learners": len(pairs),
        "when": when,
        "first": average(in_both, [paper for paper, _ in pairs]),
        "then": average(in_both, [paper for _, paper in pairs]),
        "of": MOST_POINTS * len(in_both),
    }


def average(numbers, papers):
    return f"{mean(sum(paper.points[number] for number in numbers) for paper in papers):.1f}"
