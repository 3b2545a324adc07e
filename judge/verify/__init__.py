"""Proves problem packages: what an author claims is tried."""
