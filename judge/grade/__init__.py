"""Grading: many submissions of many people, judged as ``judge run`` judges each of them.

collect.py   whose file is whose, and which problem it solves       archive.py   zips, unpacked with care
hand_ins.py  the names of the files, on disk                        work.py      which units they come to, on disk
units.py     what is judged once, however often it was handed in    book.py      what is known of units, in SQLite
worker.py    a process that judges one unit after the other         local.py     as many of them as there are cores
cluster.py   the same on a Dask cluster                             host.py      who uses a machine: many, or one alone
stages.py    what is judged again, alone on its host                points.py    what a result is worth
outcome.py   a person's attempts at a problem, and their results    write.py     tables, feedback and pages
alike.py     programs of different people that are alike            proving.py   `judge verify` on a cluster
prover.py    a process that proves one package there
"""
