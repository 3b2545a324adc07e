"""Why a submission fails, a little more of a giveaway at each step.

    known.py        the mistakes that a package knows
    programs.py     several sources as programs
    fingerprint.py  what a program answers over the small scope, in short
    twins.py        known mistakes that answer as the submission does
    observations.py what is said of contracts
    suspicion.py    which statements failing inputs come by and passing ones do not
    screen.py       many changed programs in one process, asked case by case
    trials.py       how a change is tried: a few inputs, the small scope, all tiers
    fixes.py        the search for an edit that makes it right: what is tried, in which order
    edits.py        changes as edits of whole lines
    explanation.py  what was found, and the object of ``--json``

Nothing is guessed: what is said was proved on the cases, or is not said.
"""
