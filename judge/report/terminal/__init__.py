"""Text for a terminal or a pipe.

plain.py          untrusted text made harmless; ASCII spellings            (pure)
values.py         JSON values in few words; where two answers differ       (pure)
shapes.py         pictures of trees, linked lists and grids                (pure)
drawing.py        the picture for a declared type                          (pure)
operations.py     the operations of a design case, row by row              (pure)
measures.py       time, memory and growth in words                         (pure)
signature.py      what a submission has to define, as code                 (pure)
terminal.py       what the output can show: width, colour, signs
console.py        the same as a rich console
writer.py         lines, fields and paragraphs on that console
counterexample.py the failing case
verdict_screen.py the whole screen of ``judge run``
statement.py      the statement of ``judge show``
coach_words.py    chances, times, sparklines in words                 (pure)
coach_screen.py   ``judge report``, without rich
tables.py         ``judge list`` and ``judge log``, without rich
"""
