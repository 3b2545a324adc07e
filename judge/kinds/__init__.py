"""What differs between kinds of problems."""
