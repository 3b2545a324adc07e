"""What the coach holds a learner to: the time allowed, and from where on each thing is called weak.

"Weak" is said of two things, and each has its own scale. Of a topic it is the chance to pass a fresh problem: below
TOPIC_WEAK failing is likelier than passing, so that drills choose it; below TOPIC_READY it is not what an interview
needs yet, so that the weakest topic is worth advice. Of backend questions it is the share of the points of a good
answer: a day is weak below DAY_WEAK, an area, which has several days and is weak only after AREA_QUESTIONS, below
AREA_WEAK.
"""

from __future__ import annotations

# Minutes for a problem, by difficulty.
MINUTES = {"easy": 15.0, "medium": 25.0, "hard": 40.0}
BLIND_MINUTES = 25.0  # the same for all: the time would give the difficulty away

CPP_TOPIC = "cpp"  # of the problems that ask for a piece of the language; the id of a language by coincidence only

# Seconds: who leaves sooner, without a submission or a hint, has looked and not tried.
GLIMPSE_S = 60

# Chances to pass a fresh problem of a topic.
TOPIC_WEAK = 0.5
TOPIC_READY = 0.7

# Points of a good answer that can be made in a minute: each is a sentence or two, thought of and said.
POINTS_PER_MINUTE = 2

# Shares of the points of good answers.
DAY_WEAK = 0.5
AREA_WEAK = 0.6
AREA_QUESTIONS = 3
