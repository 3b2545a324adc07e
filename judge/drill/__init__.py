"""Drills and mock interviews: what is asked, when the time is over, what became of it.

bank/         the backend questions, and what picks from them
clock.py      moments and elapsed time, whatever happens to the clocks          (pure)
session.py    the state machine: a plan and its events, folded                  (pure)
pick.py       which problems: due, weak, new                                    (pure)
interview.py  the rounds of a mock interview and its rubric                     (pure)
follow_up.py  what is asked about a solved problem                              (pure)
debrief.py    what became of a problem, and of a whole interview, as plain data (pure)
model.py      the solution that is shown to who gives up
files.py      the starter and the folder of a session
changes.py    whether a file was saved, by whatever editor
judging.py    judging in a process of its own, so that the clock goes on
"""

from __future__ import annotations
