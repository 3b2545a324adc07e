"""One failing case as a program of its own, and a debugger that stands at it.

cpp_case.py     the case as C++: the submission, a main that calls it, what was expected
python_case.py  the same as a Python script
session.py      which debugger there is, and how it is started at the submission's first line
printers.py     how lists and trees are shown in gdb and lldb
editors.py      what VS Code needs to know
"""
