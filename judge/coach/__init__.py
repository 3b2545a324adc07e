"""The coach: attempts and events in, advice out; everything is derived from the log, and nothing is stored.

What the log says of a learner:

sitting.py    attempts and events folded into goes at a problem                (pure)
skill.py      how good: the chance to pass a fresh problem, per topic          (pure)
schedule.py   when: FSRS over the sittings, one card a problem                 (pure)
failures.py   why: failure modes and findings across topics                    (pure)
curriculum.py days 36 to 47, and what the log proves done                      (pure)
report.py     all of it as one value, for the terminal, --json and --html      (pure)
advice.py     what to do next: three commands                                  (pure)

Drills and mock interviews:

bank/         the backend questions, and what picks from them
clock.py      moments and elapsed time, whatever happens to the clocks          (pure)
session.py    the state machine: a plan and its events, folded                  (pure)
pick.py       which problems: due, weak, new                                    (pure)
interview.py  the rounds of a mock interview and its rubric                     (pure)
follow_up.py  what is asked about a solved problem                              (pure)
debrief.py    what became of a problem, and of a whole interview, as plain data (pure)
solution.py   the solution that is shown to a learner who gives up
files.py      the starter and the folder of a session
changes.py    whether a file was saved, by whatever editor
judging.py    judging in a process of its own, so that the clock goes on
"""
