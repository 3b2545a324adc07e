"""A drill or an interview at the terminal: the loops behind ``judge drill`` and ``judge mock``.

session.py   what every part shares: the screen, leaving, the loop
problem.py   a problem against the clock; problem_screen.py what is shown of it
question.py  a question that is answered aloud or typed, and its points
closing.py   the rubric of an interview

What happens to the session itself is in judge.app.open_session.
"""
