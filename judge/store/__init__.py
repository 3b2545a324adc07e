"""Station: the log. Attempts with their code, saved counterexamples and events in SQLite, and where they live."""
