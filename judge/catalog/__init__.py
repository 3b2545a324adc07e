"""Station 1: finds problem packages and reads them into plain data."""
