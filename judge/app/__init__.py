"""What a command, a page or a grader asks for. Nothing here prints, and nothing knows of click or rich.

workspace.py    catalogue, folders of state, log, and whom to warn: what every request starts from
clock.py        the clock and chance, read here only

submit.py       one submission, judged and logged
hack.py         a case of the learner's own
bench.py        files and the reference over growing sizes
catalogue.py    the problems there are, and what the log says of each
starters.py     starter files on the disk
watch.py        whether a file was saved

snapshot.py     the log at one moment; report.py, review.py and plan.py are made from it
transfer.py     the log out and in again
past_code.py    the code of an attempt: shown, compared, written back

standing.py     how a learner stands, and the problems that may be picked
sessions.py     drills and interviews in the log: beginning, resuming, holding
interviews.py   what a mock interview consists of, asks and ends with
open_session.py a session that is going on: every change of its state
judging.py      judging in a process of its own, so that the clock goes on
debriefing.py   what is gathered for the debrief of a problem

verify.py       packages proved on every core; workers.py are the processes
doctor.py       the machine tried; doctor_probe.py attacks the containment
"""
