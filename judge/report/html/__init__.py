"""Self-contained pages: no script, no font, no network; light, dark and print; legible on a phone.

rendering.py        templates to pages: where text becomes HTML
base.html.jinja     the skeleton of every page, with style.css in it; svg.html.jinja writes drawings
*_page.py           what stands on a page, each with its template
svg.py              drawings as data                                (pure)
plots.py            the drawings of the coach's pages               (pure)
bench_plot.py       the drawing of ``judge bench``                  (pure)
"""
