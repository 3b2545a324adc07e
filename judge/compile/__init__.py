"""Station 2: from a submission's source to a program that serves cases."""
