"""Small changes of programs: the slips that people make, and the ways back."""
