"""How the pages of this folder become a site: ``sphinx-build -W -b dirhtml docs build/site`` (offline)."""

from __future__ import annotations

from judge import __version__

project = "judge"
author = "the judge authors"
version = release = __version__
extensions = ["myst_parser", "sphinx_click"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"judge {__version__}"
html_show_sphinx = False
html_copy_source = False
nitpicky = True
