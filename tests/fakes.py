"""Builders of small values, so that a test says only what it is about."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from chatbot.engine.consult import reply, start
from chatbot.engine.reviewing.standing import tables, text_hash
from chatbot.files.content_file import find_content_root, load_compiled
from chatbot.model.case import Allergy, Case, Observation, Status, Treatment
from chatbot.model.consult import Input
from chatbot.model.dialog import Dialog, Move, Step
from chatbot.model.finding import Finding
from chatbot.model.knowledge import Review
from chatbot.model.problem import ContentError, Problem
from chatbot.model.reading import Reading
from chatbot.ui.app import BacklineApp
from chatbot.ui.launch import Launch

TODAY = date(2026, 11, 22)
CACHES = TemporaryDirectory()
"""The user's cache folder of this run and of all processes that it starts."""
CLOSED = (
    "back_complaint", "other_medicines_complete", "conditions_complete",
    "allergies_complete", "treatments_complete",
)  # fmt: skip
NO_LEG = (
    "leg_pain", "leg_pain_below_knee", "leg_numbness", "leg_weakness", "positive_slr",
)  # fmt: skip


@cache
def load_once():
    """The content and what is worked out from it, compiled once a run."""
    return load_compiled(find_content_root(None), Path(CACHES.name) / "backline")


def talk(engine, *texts, reader="clinician"):
    """Type texts one after another; the consult, and what the last one brought."""
    consult, _ = start(engine, TODAY, reader)
    events = ()
    for text in texts:
        consult, events = reply(engine, consult, Input(text=text, on=consult.today))
    return consult, events


def make_finding(name, kind="yes or no", **rest):
    label = name.replace("_", " ")
    return Finding.model_validate({"id": name, "kind": kind, "label": label} | rest)


def make_observation(finding, status=Status.PRESENT, value=True, **rest):
    return Observation(
        finding=finding, status=status, value=value, text=finding, **rest
    )


def make_reading(*observations, treatments=(), **rest):
    return Reading(text="", observations=observations, treatments=treatments, **rest)


def make_treatment(name, **rest):
    return Treatment(**{"name": name, "text": name} | rest)


def make_case(**rest):
    return Case(today=TODAY, **rest)


def make_patient(taken=(), allergies=(), **told):
    """A man of 42 with acute axial pain and all lists closed; `told` changes that."""
    known = dict.fromkeys(CLOSED, True) | dict.fromkeys(NO_LEG, False)
    known |= {"age": 42.0, "sex": "male", "duration": 10.0} | told
    observations = {
        name: value
        if isinstance(value, Observation)
        else make_observation(
            name, Status.ABSENT if value is False else Status.PRESENT, value
        )
        for name, value in known.items()
        if value is not None
    }
    treatments = [t if isinstance(t, Treatment) else make_current(t) for t in taken]
    return make_case(
        observations=observations,
        treatments={t.name: t for t in treatments},
        allergies={n: Allergy(name=n, text=n) for n in allergies},
    )


def make_current(name, **rest):
    return make_treatment(name, **({"drug_class": "x", "status": "current"} | rest))


def make_step(name, then=(), **rest):
    return Step(id=name, about=name, then=tuple(Move(**m) for m in then), **rest)


def make_dialog(*steps, findings=(), from_every_step=()):
    return Dialog(
        id="test",
        title="Test",
        start=steps[0].id,
        sections=("medication now",),
        from_every_step=tuple(Move(**m) for m in from_every_step),
        steps={s.id: s for s in steps},
        groups={},
        bundles={},
        findings={f.id: f for f in findings},
        measures={},
        red_flags={},
        advice={},
    )


def make_review(entry, status="approved", **rest):
    signed = {"by": "Ann Example", "role": "tester", "on": TODAY}
    due = {"due": date(2027, 11, 22)} if status == "approved" else {}
    return Review(**{"status": status, "hash": text_hash(entry)} | signed | due | rest)


def with_reviews(content, names, status="approved", **rest):
    """Mark entries of any table, by id, as if somebody had read them."""
    changed = {
        table: {
            n: e.model_copy(update={"review": make_review(e, status, **rest)})
            if n in names
            else e
            for n, e in rows.items()
        }
        for table, rows in tables(content).items()
    }
    inside = {t: changed.pop(t) for t in ("advice", "red_flags")}
    dialog = content.dialog.model_copy(update=inside)
    return content.model_copy(update={**changed, "dialog": dialog})


class FakeStore:
    """Keeps consults in memory; refuses where it is told to."""

    def __init__(self, *refused):
        self.kept = {}
        self.refused = set(refused)

    def keep(self, transcript, path):
        place = path or f"consult-{len(self.kept) + 1}.yaml"
        if place in self.refused or (path is None and "" in self.refused):
            problem = Problem(
                path=place, what="the disk is full.", mend="Name another."
            )
            raise ContentError((problem,))
        if transcript is None:
            return None
        self.kept[place] = transcript
        return place

    def saved(self):
        return tuple(reversed(self.kept))

    def about(self, path):
        return self.kept[path].about

    def load(self, path):
        if path not in self.kept:
            raise ContentError((Problem(path=path, what="it cannot be read."),))
        return self.kept[path]


class FakeClock:
    """Stands at a time until it is moved; by itself it jumps, so nothing is early."""

    def __init__(self):
        self.now = 0.0
        self.stands = False

    def __call__(self):
        self.now += 0 if self.stands else 10
        return self.now


def make_launch(engine, store=None, **rest):
    kept = store or FakeStore()
    return Launch(engine=lambda: engine, store=lambda: kept, today=TODAY, **rest)


def make_app(engine, store=None, **rest):
    app = BacklineApp(make_launch(engine, store, **rest))
    app.clock = FakeClock()
    return app


def status_of(consult, finding):
    """How a finding was told in a consult, None if it was not."""
    told = consult.case.observations.get(finding)
    return told.status if told else None
