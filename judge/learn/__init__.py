"""Station: the coach. Attempts and events in, advice out; everything is derived from the log, and nothing is stored.

sitting.py    attempts and events folded into goes at a problem                (pure)
skill.py      how good: the chance to pass a fresh problem, per topic          (pure)
schedule.py   when: FSRS over the sittings, one card a problem                 (pure)
failures.py   why: failure modes and findings across topics                    (pure)
plan.py       days 36 to 47, and what the log proves done                      (pure)
report.py     all of it as one value, for the terminal, --json and --html      (pure)
advice.py     what to do next: three commands                                  (pure)
"""
