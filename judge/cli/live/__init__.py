"""A drill or an interview at the terminal: the loops behind ``judge drill`` and ``judge mock``.

session.py   what every part shares: the log, the screen, the events that are written
problem.py   a problem against the clock; problem_screen.py what is shown of it
question.py  a question that is answered aloud or typed, and its points
closing.py   the rubric of an interview
start.py     new sessions, and going on with those that were interrupted
"""
