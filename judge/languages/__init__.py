"""What differs between the languages of submissions."""
