"""``python -m judge``."""

from .cli.main import main

main()
