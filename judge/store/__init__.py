"""Station: the log. Attempts and saved counterexamples in SQLite, and where on this machine they live."""
