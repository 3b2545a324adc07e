"""Wires the stations: from a file and a problem to a Result."""
