"""What explains a failure: labels of the input, and what the sanitizers report."""
