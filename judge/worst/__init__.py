"""The input on which one program takes the most steps: searched, scaled, counted. Theory: docs/growth.md.

    orders.py    lists in another order, of any length
    trees.py     trees of another shape
    edits.py     one change of an input, by the type of a parameter; it makes sense at every size
    recipes.py   where an input comes from and what is changed: a recipe is built at the size that is asked for
    baseline.py  what the package's inputs of the same size took
    search.py    the search among recipes
    finding.py   what was found, at growing sizes, and what may be said of it

Apart from `growth/`, on which records of mutants rest: whatever is changed here changes no class.
"""
