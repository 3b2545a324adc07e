"""The coach: attempts and events in, advice out; everything is derived from the log, and nothing is stored.

What the log says of a learner:

sitting.py    attempts and events folded into goes at a problem                (pure)
skill.py      how good: the chance to pass a fresh problem, per topic          (pure)
schedule.py   when: FSRS over the sittings, one card a problem                 (pure)
failures.py   why: failure modes and findings across topics                    (pure)
curriculum.py days 36 to 47, and what the log proves done                      (pure)
check_groups.py  which groups of checks fail across contracts                  (pure)
narrowing.py  what further sittings would tell of it                           (pure)
topic_report.py  a topic in the report                                         (pure)
report.py     all of it as one value, for the terminal, --json and --html      (pure)
advice.py     what to do next: three commands                                  (pure)

Drills and mock interviews:

bank/         the backend questions, and what picks from them
clock.py      moments and elapsed time, whatever happens to the clocks          (pure)
session.py    the state machine: an agenda and its events, folded              (pure)
pick.py       which problems: due, weak, new                                    (pure)
interview.py  the rounds of a mock interview and its rubric                     (pure)
follow_up.py  what is asked about a solved problem                              (pure)
debrief.py    what became of a problem, and of a whole interview, as plain data (pure)
asked.py      a question as the interview puts it                               (pure)
backend.py    what the log says of backend questions, areas and days            (pure)
hidden.py     what an interviewer would not show of a result                    (pure)
solution.py   the solution that is shown to a learner who gives up

Both:

standards.py  the minutes allowed, and from where on each thing is called weak
groups.py     the groups of a contract's checks
worth.py      what passing a contract is worth by how much its starter gave     (pure)
"""
