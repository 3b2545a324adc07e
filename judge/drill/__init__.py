"""Drills and the mock interview."""
