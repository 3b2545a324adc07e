"""Station 4: contained processes that run a submission over many cases, and what became of each case."""
